using System.Security.Cryptography;

namespace Portvakt.LoginProvider;

/// <summary>What the embedded provider needs to know of the installation.</summary>
public sealed record LoginSettings
{
    /// <summary>Its public address, without a trailing slash.</summary>
    public required string Address { get; init; }

    /// <summary>The relying parties. One that is not here cannot sign anybody in.</summary>
    public required IReadOnlyList<LoginClient> Clients { get; init; }

    /// <summary>What id tokens and access tokens are signed with.</summary>
    public required RSA SigningKey { get; init; }

    /// <summary>Whether tests may sign people in by login_hint, without a page.</summary>
    public required bool IsTrial { get; init; }

    /// <summary>The portal's address, for those who come here without a request.</summary>
    public required string Portal { get; init; }

    /// <summary>Whether cookies carry Secure: everywhere but on plain http://localhost.</summary>
    public bool IsHttps => Address.StartsWith("https://", StringComparison.Ordinal);

    /// <summary>The relying party of that client_id; null when it is unknown.</summary>
    public LoginClient? Client(string? id) => Clients.FirstOrDefault(c => c.Id == id);

    /// <summary>Names differ per face, since all ports of localhost share one cookie jar.</summary>
    public string CookieName(string purpose) =>
        IsHttps ? $"__Host-portvakt-login-{purpose}" : $"portvakt-login-{purpose}";
}
