using Portvakt.Domain.Organisations;
using Portvakt.Outside.Register;
using Portvakt.Server.Settings;
using Portvakt.Store;
using Portvakt.Store.Register;

namespace Portvakt.Server.Register;

/// <summary>The register of organisations that the settings choose.</summary>
internal static class ChosenRegister
{
    /// <summary>Adds what a face judges and finds organisations by.</summary>
    public static void AddRegister(
        this IServiceCollection services,
        Installation installation,
        StoreConnection store
    ) =>
        services
            .AddSingleton(installation.Numbers)
            .AddSingleton(provider =>
                Of(
                    installation,
                    store,
                    provider.GetRequiredService<TimeProvider>(),
                    provider.GetRequiredService<ILogger<RegisterLookup>>()
                )
            );

    /// <summary>Our own copy; where a look-up is configured, kept up to date by it. Dispose it if it can be.</summary>
    public static IOrganisationRegister Of(
        Installation installation,
        StoreConnection store,
        TimeProvider clock,
        ILogger<RegisterLookup> logger
    )
    {
        var settings = installation.Settings.Register;
        return settings.LookUp.Length == 0
            ? new LocalRegister(store)
            : new KeptRegister(
                store,
                new RegisterLookup(
                    settings,
                    RegisterAddress.Reach(installation.Mode),
                    clock,
                    logger
                ),
                TimeSpan.FromHours(settings.KeepHours),
                clock
            );
    }
}
