using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Notices;

/// <summary>What was sent to whom.</summary>
/// <param name="Integration">The one that it is about; null for all of the organisation.</param>
/// <param name="Page">From 1.</param>
public sealed record SentModel(
    Integration? Integration,
    IReadOnlyList<SentRow> Rows,
    int Page,
    bool HasMore,
    DateTimeOffset Now
);
