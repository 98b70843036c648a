using System.Security.Cryptography;

namespace Portvakt.Store.Accounts;

/// <summary>
/// A passkey's challenge that has been answered. The challenge itself travels with the page, so without this a copy of an
/// answer would be as good as the first (Web Authentication section 13.4.3).
/// </summary>
public sealed class UsedChallenge
{
    private UsedChallenge() { }

    /// <summary>SHA-256 of what the page carried.</summary>
    public string Hash { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public static UsedChallenge Of(byte[] carried, DateTimeOffset now) =>
        new() { Hash = Convert.ToHexStringLower(SHA256.HashData(carried)), At = now };
}
