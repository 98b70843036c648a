using Microsoft.AspNetCore.Http;

namespace Portvakt.LoginProvider;

/// <summary>
/// The headers of every answer. The content policy allows no script at all; forms lead here and, by the redirect that
/// answers them, to the clients.
/// </summary>
internal sealed class PageHeaders(RequestDelegate next, LoginSettings settings)
{
    private readonly string contentPolicy =
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
        + $"form-action 'self' {Origins(settings)}; base-uri 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext http)
    {
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            headers.ContentSecurityPolicy = contentPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            // Tells Blazor's client script about navigation; there is no such script.
            headers.Remove("blazor-enhanced-nav");
            if (
                http.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true
            )
                headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next(http);
    }

    private static string Origins(LoginSettings settings) =>
        string.Join(
            ' ',
            settings
                .Clients.Select(c => new Uri(c.RedirectUri).GetLeftPart(UriPartial.Authority))
                .Distinct()
        );
}
