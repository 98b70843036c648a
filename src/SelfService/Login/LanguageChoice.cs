using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.SelfService.Login;

/// <summary>Which language a visitor reads: what they chose, else what the browser asks for, else bokmål.</summary>
public static class LanguageChoice
{
    private const string Cookie = "portvakt-sprak";

    internal static Language Of(HttpContext http) =>
        Languages.FromTag(http.Request.Cookies[Cookie]) ?? FromBrowser(http) ?? Language.Bokmaal;

    internal static void Map(IEndpointRouteBuilder pages) =>
        pages.MapGet("/sprak/{tag}", Choose).Requires(Operation.ReadPublic);

    private static IResult Choose(HttpContext http, string tag, string? tilbake)
    {
        if (Languages.FromTag(tag) is { } language)
            Remember(http, language);
        return Results.LocalRedirect(LocalAddress.OrHome(tilbake));
    }

    internal static void Remember(HttpContext http, Language language) =>
        http.Response.Cookies.Append(
            Cookie,
            language.Tag(),
            new CookieOptions
            {
                HttpOnly = true,
                Secure = http.Request.IsHttps,
                SameSite = SameSiteMode.Lax,
                MaxAge = TimeSpan.FromDays(365),
            }
        );

    private static Language? FromBrowser(HttpContext http) =>
        http
            .Request.GetTypedHeaders()
            .AcceptLanguage.OrderByDescending(l => l.Quality ?? 1)
            .Select(l => Languages.FromTag(l.Value.Value))
            .FirstOrDefault(l => l is not null);
}
