using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Integrations;

/// <summary>The addresses that a client's people are sent to.</summary>
public static class ClientAddresses
{
    /// <summary>Most addresses in one list.</summary>
    public const int MostAddresses = 100;

    /// <summary>Longest address, in characters.</summary>
    public const int LongestAddress = 2000;

    // Schemes that make a browser run or show what stands in the address itself.
    private static readonly string[] Dangerous = ["javascript", "data", "vbscript", "blob", "file"];

    internal static IEnumerable<Problem> Check(IntegrationKind kind, ClientSettings settings)
    {
        var isApp = settings.ApplicationType == ApplicationType.Native;
        if (kind.IsLogin() && settings.RedirectUris.Count == 0)
            yield return Problem.At("redirect_uris", Problems.RedirectMissing);
        foreach (var problem in CheckAll("redirect_uris", settings.RedirectUris, isApp))
            yield return problem;
        foreach (
            var problem in CheckAll(
                "post_logout_redirect_uris",
                settings.PostLogoutRedirectUris,
                isApp
            )
        )
            yield return problem;
        if (Wrong(settings.FrontchannelLogoutUri, isApp))
            yield return At("frontchannel_logout_uri", settings.FrontchannelLogoutUri);
        else if (!SharesOrigin(kind, settings))
            yield return Problem.At("frontchannel_logout_uri", Problems.LogoutElsewhere);
        if (Wrong(settings.LogoUri, isApp))
            yield return At("logo_uri", settings.LogoUri);
        if (Wrong(settings.ClientUri, isApp))
            yield return At("client_uri", settings.ClientUri);
    }

    /// <summary>The address of a page or a picture on the web, which may be left out.</summary>
    internal static IEnumerable<Problem> CheckPage(string field, string? address) =>
        Wrong(address, isApp: false) ? [At(field, address)] : [];

    private static IEnumerable<Problem> CheckAll(
        string field,
        IReadOnlyList<string> addresses,
        bool isApp
    ) =>
        addresses.Count > MostAddresses
            ? [Problem.At(field, Problems.ListTooLong, MostAddresses)]
            : addresses.Where(a => Wrong(a, isApp)).Select(a => At(field, a));

    private static Problem At(string field, string? address) =>
        Problem.At(field, Problems.AddressMalformed, Shown(address ?? ""));

    private static string Shown(string address) =>
        address.Length > 100 ? address[..100] + "…" : address;

    /// <summary>RFC 6749 section 3.1.2: absolute, and without a fragment. Only apps have schemes of their own.</summary>
    private static bool Wrong(string? address, bool isApp)
    {
        if (address is null)
            return false;
        if (
            address.Length > LongestAddress
            || !Uri.TryCreate(address, UriKind.Absolute, out var uri)
            || address.Contains('#', StringComparison.Ordinal)
            || address.Any(c => c <= ' ')
            // A path alone is an absolute file address on Unix.
            || address[0] == '/'
        )
            return true;
        return isApp
            ? Dangerous.Contains(uri.Scheme)
            : uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp;
    }

    private static bool SharesOrigin(IntegrationKind kind, ClientSettings settings) =>
        settings.FrontchannelLogoutUri is null
        || !kind.IsLogin()
        || settings.ApplicationType == ApplicationType.Native
        || settings.RedirectUris.Any(r => Origin(r) == Origin(settings.FrontchannelLogoutUri));

    private static string? Origin(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
            ? uri.GetLeftPart(UriPartial.Authority)
            : null;
}
