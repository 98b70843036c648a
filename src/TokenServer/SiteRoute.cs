using Microsoft.AspNetCore.Http;

namespace Portvakt.TokenServer;

/// <summary>One address of an issuer.</summary>
/// <param name="Site">The issuer.</param>
/// <param name="Method">GET or POST.</param>
/// <param name="Handler">Answers.</param>
internal sealed record SiteRoute(
    IssuerSite Site,
    string Method,
    Func<HttpContext, IssuerSite, Task> Handler
)
{
    public bool Takes(string method) =>
        method == Method || (HttpMethods.IsHead(method) && HttpMethods.IsGet(Method));

    public Task Handle(HttpContext http) => Handler(http, Site);
}
