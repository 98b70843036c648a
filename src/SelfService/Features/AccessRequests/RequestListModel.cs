using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>What the inbox and the list of those sent show.</summary>
public sealed record RequestListModel(
    EnvironmentName Environment,
    RequestFilter Filter,
    RequestList Found,
    DateTimeOffset Now
)
{
    /// <summary>Why the visitor cannot decide; null when they can.</summary>
    public Problem? Refusal { get; init; }

    /// <summary>Whether several can be approved together.</summary>
    public bool OffersSeveral =>
        Refusal is null
        && Found.Rows.Count(row => row.Request.State == AccessRequestState.Requested) > 1;
}
