using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.TokenServer.Token;

namespace Portvakt.TokenServer.Metadata;

/// <summary>GET /errors/MP-nnn, where error_uri points: sends people to the portal's page about the code.</summary>
internal sealed partial class ErrorPageEndpoint(TokenServerOptions options)
{
    /// <summary>What stands between the issuer and the code.</summary>
    public const string Path = "/errors/";

    public Task Get(HttpContext http, IssuerSite site)
    {
        var path = http.Request.Path.Value!;
        var code = path[(site.PathPrefix.Length + Path.Length)..];
        if (!Code().IsMatch(code))
            return ErrorAnswer.Write(http, site, Problem.Of(Problems.TokenPathUnknown));
        http.Response.Redirect(new Uri(options.Portal, $"/hjelp/feilkoder/{code}").AbsoluteUri);
        return Task.CompletedTask;
    }

    [GeneratedRegex(@"\AMP-[0-9]{3}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Code();
}
