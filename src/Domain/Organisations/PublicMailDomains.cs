using System.Collections.Frozen;

namespace Portvakt.Domain.Organisations;

/// <summary>Domains of public mail providers: anybody can have an address there, so no organisation owns them.</summary>
public static class PublicMailDomains
{
    private static readonly FrozenSet<string> Names = new[]
    {
        "gmail.com",
        "googlemail.com",
        "outlook.com",
        "hotmail.com",
        "hotmail.no",
        "live.com",
        "live.no",
        "msn.com",
        "yahoo.com",
        "yahoo.no",
        "icloud.com",
        "me.com",
        "proton.me",
        "protonmail.com",
        "online.no",
        "getmail.no",
        "start.no",
        "aol.com",
        "gmx.com",
        "gmx.net",
        "mail.com",
        "zoho.com",
        "yandex.com",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string domain) => Names.Contains(domain);
}
