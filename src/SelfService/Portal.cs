using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Login.Providers;
using Portvakt.SelfService.Operations;
using Portvakt.SelfService.Ui;
using Portvakt.Store;
using Portvakt.Store.Accounts;
using Portvakt.Store.People;

namespace Portvakt.SelfService;

/// <summary>The portal as a face: what it needs, and its pages.</summary>
public static class Portal
{
    /// <summary>
    /// Adds everything that the pages use. The store, the clock, data protection, the number schemes and the register of
    /// organisations come from the host.
    /// </summary>
    public static IServiceCollection AddPortal(
        this IServiceCollection services,
        PortalSettings settings,
        SignInProviders providers,
        Landscape landscape
    )
    {
        services.AddSingleton(providers);
        services.AddSingleton(settings).AddSingleton(landscape);
        services.AddSingleton(new PortalAddress(settings.Address));
        services.AddScoped(sp => sp.GetRequiredService<StoreConnection>().CreateDbContext());
        services.AddUi();
        services.AddScoped<Visit>().AddScoped<VisitReader>().AddScoped<PageDresser>();
        services.AddScoped<StrongVisits>().AddScoped<StrongStanding>().AddScoped<FormParking>();
        services.AddScoped<ActingFor>();
        services.AddSingleton<OperationsBoard>();
        services.AddHostedService(sp => sp.GetRequiredService<OperationsBoard>());
        services.AddSingleton<Menu>().AddSingleton<Receipts>();
        services.AddSingleton<AttemptTurns>().AddSingleton<PasswordWork>();
        services.AddScoped<SignInThrottle>();
        services.AddScoped<PasswordAgain>().AddScoped<SecurityNotices>();
        AddSignIn(services, settings, providers);
        PortalFeatures.Add(services);
        PortalFeatures.AddJobs(services);
        return services;
    }

    /// <summary>Maps the assets, the pages, and the page that says that there is no such page.</summary>
    public static void MapPortal(this WebApplication app)
    {
        app.UseMiddleware<PageHeaders>();
        app.UseExceptionHandler(error => error.Run(Unexpected.Answer));
        app.UseRouting();
        app.UseAuthentication();
        app.UseWhen(IsPage, pages => pages.UseMiddleware<VisitMiddleware>());
        app.MapStaticAssets();
        var routes = app.MapGroup("")
            .WithFingerprintedAssets(app)
            .WithMetadata(new PageMetadata())
            .ExcludeFromDescription();
        PortalFeatures.Map(routes, app.Services.GetRequiredService<PortalSettings>().IsTrial);
        LanguageChoice.Map(routes);
        routes
            .MapFallback(() => Gate.Page(Problem.Of(Problems.NotFound)))
            .Requires(Operation.ReadPublic);
    }

    private static bool IsPage(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<PageMetadata>() is not null;

    private static void AddSignIn(
        IServiceCollection services,
        PortalSettings settings,
        SignInProviders providers
    )
    {
        services
            .AddScoped<ProviderEvents>()
            .AddScoped<StrongSession>()
            .AddScoped<ProviderSignOut>()
            .AddSingleton<ProviderReach>()
            .AddScoped<ProviderPeople>();
        var authentication = services
            .AddAuthentication(SessionClaims.Scheme)
            .AddCookie(SessionClaims.Scheme, cookie => Session(cookie, settings));
        ProviderSchemes.Add(authentication, providers, settings);
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = settings.CookieName("skjema");
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = settings.IsHttps
                ? CookieSecurePolicy.Always
                : CookieSecurePolicy.None;
        });
        services.AddIdentityCore<Account>().AddEntityFrameworkStores<PortvaktDb>();
        PasskeySetup.Add(services, settings);
    }

    private static void Session(CookieAuthenticationOptions cookie, PortalSettings settings)
    {
        cookie.Cookie.Name = settings.CookieName("okt");
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = settings.IsHttps
            ? CookieSecurePolicy.Always
            : CookieSecurePolicy.None;
        cookie.ExpireTimeSpan = SessionClaims.Idle;
        cookie.SlidingExpiration = true;
    }
}
