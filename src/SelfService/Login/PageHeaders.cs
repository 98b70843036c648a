using Microsoft.AspNetCore.Http;

namespace Portvakt.SelfService.Login;

/// <summary>
/// The headers of every answer of the portal. The content policy allows nothing inline and nothing foreign; a
/// page that needs more sets its own before this one is written.
/// </summary>
internal sealed class PageHeaders(RequestDelegate next)
{
    public const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext http)
    {
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            headers.TryAdd("Content-Security-Policy", ContentPolicy);
            headers.TryAdd("X-Content-Type-Options", "nosniff");
            headers.TryAdd("Referrer-Policy", "same-origin");
            headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
            if (
                http.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true
            )
                headers.CacheControl = "no-store";
            // Files that pages give are as private as the pages.
            else if (http.GetEndpoint()?.Metadata.GetMetadata<PageMetadata>() is not null)
                headers.TryAdd("Cache-Control", "no-store");
            return Task.CompletedTask;
        });
        return next(http);
    }
}
