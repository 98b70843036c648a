using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What is to become of a client's keys.</summary>
/// <param name="Json">The keys as they were sent; it may hold a private key until it has been read.</param>
/// <param name="Kid">The one key that is meant; null for the whole set.</param>
internal sealed record ReplaceKeysInput(string ClientId, string Json, string? Kid = null)
{
    public VersionCheck? Expected { get; init; }

    /// <summary>A record prints its members; this one must never reach a log.</summary>
    public override string ToString() => nameof(ReplaceKeysInput);
}
