namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>One page of a list of requests.</summary>
/// <param name="Total">How many fit the filter.</param>
/// <param name="Waiting">How many wait for an answer, whatever the filter.</param>
/// <param name="Any">Whether there are any at all, whatever the filter.</param>
public sealed record RequestList(
    IReadOnlyList<RequestRow> Rows,
    int Total,
    int Waiting,
    bool Any,
    int Page,
    int Pages
);
