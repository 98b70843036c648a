using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What was pasted under "Egne public nøkler". Its text may hold a private key until it has been read.</summary>
internal sealed record AddKeysInput(string ClientId, string? Pasted)
{
    public VersionCheck? Expected { get; init; }

    /// <summary>Whether the key of a certificate is locked to it; else it is taken alone.</summary>
    public bool LocksToCertificate { get; init; }

    /// <summary>Whether more than one key is too many.</summary>
    public bool OnlyOne { get; init; }

    /// <summary>A record prints its members; this one must never reach a log.</summary>
    public override string ToString() => nameof(AddKeysInput);
}
