using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Delegations.Schemes;

/// <summary>What a provider lets consumers delegate together.</summary>
internal static class SchemeRoutes
{
    public static void Add(IServiceCollection services) =>
        services
            .AddScoped<OwnSchemes>()
            .AddScoped<SchemeReader>()
            .AddScoped<CreateDelegationScheme>()
            .AddScoped<ChangeDelegationScheme>()
            .AddScoped<WithdrawDelegationScheme>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        var schemes = pages
            .MapGroup("/{environment}/mine-api/delegeringsordninger")
            .OnlyWhereRegisterIsHere();
        schemes.MapGet("", SchemeListPages.Get).Requires(Operation.ReadScopes);
        schemes.MapGet("/ny", SchemePages.GetNew).Requires(Operation.ReadScopes);
        schemes.MapPost("/ny", SchemePages.PostNew).Requires(Operation.ChangeSchemes);
        schemes.MapGet("/{id:guid}", SchemePages.Get).Requires(Operation.ReadScopes);
        schemes.MapPost("/{id:guid}", SchemePages.Post).Requires(Operation.ChangeSchemes);
        schemes.MapGet("/{id:guid}/trekk", WithdrawSchemePages.Get).Requires(Operation.ReadScopes);
        schemes
            .MapPost("/{id:guid}/trekk", WithdrawSchemePages.Post)
            .Requires(Operation.ChangeSchemes);
    }
}
