using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Login.Providers;
using Portvakt.SelfService.Rest;
using Portvakt.Store;
using Portvakt.Store.Keys;

namespace Portvakt.SelfService;

/// <summary>The self-service API as a face of its own: no cookies, no pages, bearer tokens only: of machines, and of people who signed in with the environment's provider.</summary>
public static class AdminApi
{
    /// <summary>Where the operations are documented to be.</summary>
    public const string Base = "/api/v1";

    /// <summary>
    /// Adds everything that the operations use. The store, the clock, data protection, the number schemes and the register
    /// of organisations come from the host.
    /// </summary>
    public static IServiceCollection AddAdminApi(
        this IServiceCollection services,
        ApiSettings settings,
        SignInProviders providers,
        Landscape landscape
    )
    {
        services.AddRouting();
        services.AddSingleton(settings).AddSingleton(providers).AddSingleton(landscape);
        services.AddSingleton(new PortalAddress(settings.Portal));
        services.AddScoped(sp => sp.GetRequiredService<StoreConnection>().CreateDbContext());
        services.AddSingleton(sp => new ListedKeys(
            sp.GetRequiredService<StoreConnection>(),
            sp.GetRequiredService<TimeProvider>()
        ));
        services
            .AddScoped<Call>()
            .AddScoped<CallerReader>()
            .AddScoped<PersonReader>()
            .AddScoped<Idempotency>();
        services.AddSingleton<EmptyLists>().AddSingleton<ProviderTokens>();
        PortalFeatures.Add(services);
        return services;
    }

    /// <summary>
    /// Maps the operations under /api/v1, and once more at the root, where they were until May 2025 and where some
    /// clients still look. Whoever routes a host here has put its environment into <see cref="Call"/>.
    /// </summary>
    public static void MapAdminApi(this WebApplication app)
    {
        app.UseRouting();
        app.UseMiddleware<CallMiddleware>();
        PortalFeatures.MapApi(app.MapGroup(Base));
        PortalFeatures.MapApiV2(app.MapGroup("/api/v2"));
        PortalFeatures.MapApi(app.MapGroup("").ExcludeFromDescription());
        PortalFeatures.MapApiReference(app);
    }
}
