using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>What delegations, system users and consents need.</summary>
internal static class DelegationRoutes
{
    public static void Add(IServiceCollection services) =>
        services
            .AddScoped<OfferedSchemes>()
            .AddScoped<FindSupplier>()
            .AddScoped<GiveDelegations>()
            .AddScoped<ListDelegations>()
            .AddScoped<WithdrawFromSupplier>()
            .AddScoped<GiveDelegation>()
            .AddScoped<WithdrawDelegation>()
            .AddScoped<GiveConsent>()
            .AddScoped<RevokeConsent>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        var api = pages.MapGroup("/{environment}/altinn/profil/api").OnlyWhereRegisterIsHere();
        api.MapGet("", ApiAccessPages.Overview).Requires(Operation.ReadRegister);
        api.MapGet("/gitt", ApiAccessPages.Given).Requires(Operation.ReadRegister);
        api.MapGet("/mottatt", ApiAccessPages.Received).Requires(Operation.ReadRegister);
        api.MapGet("/gitt/{id:guid}/fjern", WithdrawPages.Get).Requires(Operation.ReadRegister);
        api.MapPost("/gitt/{id:guid}/fjern", WithdrawPages.Post)
            .Requires(Operation.ChangeDelegations);
        api.MapGet("/gitt/leverandor/{supplier}/fjern", WithdrawPages.GetAll)
            .Requires(Operation.ReadRegister);
        api.MapPost("/gitt/leverandor/{supplier}/fjern", WithdrawPages.PostAll)
            .Requires(Operation.ChangeDelegations);
        api.MapGet("/ny", NewDelegationPages.Supplier).Requires(Operation.ReadRegister);
        api.MapGet("/ny/apier", NewDelegationPages.Apis).Requires(Operation.ReadRegister);
        api.MapGet("/ny/bekreft", ConfirmDelegationPages.Get).Requires(Operation.ReadRegister);
        api.MapPost("/ny/bekreft", ConfirmDelegationPages.Post)
            .Requires(Operation.ChangeDelegations);
        api.MapGet("/ny/kvittering", ConfirmDelegationPages.Receipt)
            .Requires(Operation.ReadRegister);
    }
}
