using Microsoft.Extensions.DependencyInjection;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>What delegations, system users and consents need.</summary>
internal static class DelegationRoutes
{
    public static void Add(IServiceCollection services) =>
        services
            .AddScoped<CreateDelegationScheme>()
            .AddScoped<GiveDelegation>()
            .AddScoped<WithdrawDelegation>()
            .AddScoped<RegisterSystem>()
            .AddScoped<CreateSystemUser>()
            .AddScoped<DeleteSystemUser>()
            .AddScoped<GiveConsent>()
            .AddScoped<RevokeConsent>();
}
