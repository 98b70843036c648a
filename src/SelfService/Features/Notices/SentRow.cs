using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.Notices;

/// <summary>That a notice was for somebody, and what became of it.</summary>
/// <param name="Sent">When the receiver's server took it; null until then.</param>
/// <param name="SetAside">When it was given up.</param>
/// <param name="Error">What was wrong at the last attempt; null when nothing was.</param>
public sealed record SentRow(
    Notice Notice,
    string Recipient,
    DateTimeOffset? Sent,
    DateTimeOffset? SetAside,
    string? Error
);
