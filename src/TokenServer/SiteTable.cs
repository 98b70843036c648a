using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;
using Portvakt.TokenServer.Introspection;
using Portvakt.TokenServer.Metadata;
using Portvakt.TokenServer.Token;

namespace Portvakt.TokenServer;

/// <summary>
/// Finds the issuer of a request by its exact host and port and then by its exact path. What is not in the table does
/// not exist; nothing of the request is echoed.
/// </summary>
internal sealed class SiteTable
{
    private const string WellKnown = "/.well-known/oauth-authorization-server";
    private const string OpenIdWellKnown = "/.well-known/openid-configuration";

    private readonly FrozenDictionary<string, FrozenDictionary<string, SiteRoute>> hosts;
    private readonly FrozenDictionary<string, SiteRoute[]> errorPages;

    private SiteTable(Dictionary<string, List<(string Path, SiteRoute Route)>> routes)
    {
        hosts = routes.ToFrozenDictionary(
            host => host.Key,
            host =>
                host.Value.Where(r => !r.Path.EndsWith('*'))
                    .ToFrozenDictionary(r => r.Path, r => r.Route, StringComparer.Ordinal),
            StringComparer.OrdinalIgnoreCase
        );
        errorPages = routes.ToFrozenDictionary(
            host => host.Key,
            host => host.Value.Where(r => r.Path.EndsWith('*')).Select(r => r.Route).ToArray(),
            StringComparer.OrdinalIgnoreCase
        );
    }

    public static SiteTable Build(
        IReadOnlyList<IssuerSite> sites,
        TokenEndpoint token,
        KeysEndpoint keys,
        MetadataEndpoint metadata,
        ErrorPageEndpoint errors,
        IntrospectionEndpoint introspection
    )
    {
        var routes = new Dictionary<string, List<(string, SiteRoute)>>(
            StringComparer.OrdinalIgnoreCase
        );
        foreach (var site in sites)
        {
            var prefix = site.PathPrefix;
            var get = HttpMethods.Get;
            var wellKnown = site.Profile.IsSkyporten ? OpenIdWellKnown : WellKnown;
            List<(string, SiteRoute)> own =
            [
                (prefix + "/token", new(site, HttpMethods.Post, token.Post)),
                (prefix + "/jwk", new(site, get, keys.Get)),
                // Some clients and documents use other names for it.
                (prefix + "/jwk.json", new(site, get, keys.Get)),
                (prefix + "/jwks", new(site, get, keys.Get)),
                (prefix + wellKnown, new(site, get, metadata.Get)),
                (prefix + ErrorPageEndpoint.Path + "*", new(site, get, errors.Get)),
            ];
            if (site.Profile.OpaqueTokens)
                own.Add((prefix + "/introspect", new(site, HttpMethods.Post, introspection.Post)));
            // RFC 8414 section 3.1 puts the well-known segment before the issuer's path; many clients append it.
            if (prefix.Length > 0)
                own.Add((wellKnown + prefix, new(site, get, metadata.Get)));
            foreach (var host in site.Hosts.SelectMany(Loopback.Spellings))
            {
                if (!routes.TryGetValue(host, out var known))
                    routes[host] = known = [];
                known.AddRange(own);
            }
        }
        return new SiteTable(routes);
    }

    /// <summary>Null when there is nothing at that address.</summary>
    public SiteRoute? Find(string? host, string? path)
    {
        if (host is null || path is null || !hosts.TryGetValue(host, out var paths))
            return null;
        if (paths.TryGetValue(path, out var route))
            return route;
        foreach (var page in errorPages[host])
        {
            var prefix = page.Site.PathPrefix;
            if (
                path.StartsWith(prefix, StringComparison.Ordinal)
                && path.AsSpan(prefix.Length).StartsWith(ErrorPageEndpoint.Path)
            )
                return page;
        }
        return null;
    }
}
