using Portvakt.Store.Retention;

namespace Portvakt.SelfService.Login;

/// <summary>What the portal's pages need to know of the installation.</summary>
public sealed record PortalSettings
{
    /// <summary>The portal's own address, without a trailing slash; links in mails begin with it.</summary>
    public required string Address { get; init; }

    /// <summary>The service desk's e-mail address.</summary>
    public required string ServiceDesk { get; init; }

    /// <summary>Whether this is an installation for trying out.</summary>
    public required bool IsTrial { get; init; }

    /// <summary>The product's version, for the footer.</summary>
    public required string Version { get; init; }

    /// <summary>For how many days rows are kept after their time, by the names of <see cref="RetentionRules"/>.</summary>
    public IReadOnlyDictionary<string, int> KeptDays { get; init; } = RetentionRules.Days;

    /// <summary>Whether cookies carry Secure: everywhere but on plain http://localhost.</summary>
    public bool IsHttps => Address.StartsWith("https://", StringComparison.Ordinal);

    /// <summary>
    /// All ports of localhost share one cookie jar, so names differ per face; with https the prefix binds the
    /// cookie to this very host (RFC 6265bis section 4.1.3.2).
    /// </summary>
    public string CookieName(string purpose) =>
        IsHttps ? $"__Host-portvakt-portal-{purpose}" : $"portvakt-portal-{purpose}";
}
