namespace Portvakt.SelfService.Features.Notices;

/// <summary>What was sent to whom.</summary>
/// <param name="Page">From 1.</param>
public sealed record SentModel(
    SentPlace Place,
    IReadOnlyList<SentRow> Rows,
    int Page,
    bool HasMore,
    DateTimeOffset Now
);
