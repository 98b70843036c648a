using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.LoginProvider.Pages;
using Portvakt.LoginProvider.People;
using Portvakt.LoginProvider.Protocol;
using Portvakt.LoginProvider.Representing;
using Portvakt.Store;

namespace Portvakt.LoginProvider;

/// <summary>The embedded Ansattporten as a face: what it needs, and what it answers.</summary>
public static class Provider
{
    private static readonly string[] GetAndPost = [HttpMethods.Get, HttpMethods.Post];

    /// <summary>Adds all of it. The store, the people's numbers, the clock and data protection come from the host.</summary>
    public static IServiceCollection AddLoginProvider(
        this IServiceCollection services,
        LoginSettings settings
    )
    {
        services.AddSingleton(settings);
        services.AddScoped(sp => sp.GetRequiredService<StoreConnection>().CreateDbContext());
        ProtocolServices.Add(services, settings);
        services.AddScoped<Parties>();
        services.AddScoped<Standings>().AddScoped<PersonSearch>().AddScoped<PersonMaker>();
        services.AddScoped<Reader>().AddScoped<SignInAs>().AddScoped<HintedSignIn>();
        services.AddScoped<SignInSteps>().AddScoped<AuthorizePages>().AddScoped<NoticePages>();
        services.AddRazorComponents();
        // Letters such as æ, ø and å go out as they are; what is dangerous in HTML is encoded all the same.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = settings.CookieName("skjema");
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = settings.IsHttps
                ? CookieSecurePolicy.Always
                : CookieSecurePolicy.None;
        });
        return services;
    }

    /// <summary>Maps the assets and the pages; the rest of OpenID Connect answers before them.</summary>
    public static void MapLoginProvider(this WebApplication app)
    {
        app.UseMiddleware<PageHeaders>();
        app.UseExceptionHandler(error => error.Run(NoticePages.Unexpected));
        app.UseRouting();
        app.UseAuthentication();
        app.MapStaticAssets();
        app.MapMethods(
            $"/{ProtocolServices.Authorize}",
            GetAndPost,
            (HttpContext http, AuthorizePages pages) => pages.Answer(http)
        );
        app.MapMethods(
            $"/{ProtocolServices.EndSession}",
            GetAndPost,
            (HttpContext http, NoticePages pages) => pages.SignedOut(http)
        );
        app.MapGet("/", (HttpContext http, NoticePages pages) => pages.Front(http));
        app.MapFallback((HttpContext http, NoticePages pages) => pages.NotFound(http));
    }
}
