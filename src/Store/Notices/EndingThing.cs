using Portvakt.Domain.Notices;

namespace Portvakt.Store.Notices;

/// <summary>Something that ends, with what its people want to know of it.</summary>
/// <param name="Integration">The name of the integration that it belongs to; null for the others.</param>
/// <param name="ClientId">That integration's client_id.</param>
/// <param name="LastUsed">When it last helped to a token; null when it did not, as far as is kept.</param>
/// <param name="HasSuccessor">Whether the integration has another that ends later.</param>
/// <param name="IsReceived">Whether it is a delegation that the owner received, rather than gave.</param>
public sealed record EndingThing(
    ExpiringThing Thing,
    string? Integration = null,
    string? ClientId = null,
    DateTimeOffset? LastUsed = null,
    bool HasSuccessor = false,
    bool IsReceived = false
)
{
    /// <summary>After so long without use, a key that has a successor has been moved away from.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromDays(14);

    /// <summary>Whether its end concerns nobody: it was replaced and is no longer used.</summary>
    public bool IsReplaced(DateTimeOffset now) =>
        HasSuccessor && (LastUsed is null || LastUsed + Idle <= now);
}
