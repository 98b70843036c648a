using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Scopes;

internal static class ScopeRoutes
{
    public static void Add(IServiceCollection services) =>
        services
            .AddScoped<ListScopes>()
            .AddScoped<ReadScope>()
            .AddScoped<CreateScope>()
            .AddScoped<ChangeScope>()
            .AddScoped<DeactivateScope>()
            .AddScoped<FindConsumer>()
            .AddScoped<GrantAccess>()
            .AddScoped<RemoveAccess>()
            .AddScoped<ChangeAccesses>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        var scopes = pages.MapGroup("/{environment}/mine-api");
        scopes.MapGet("", ScopeListPages.Get).Requires(Operation.ReadScopes);
        scopes.MapGet("/nytt", NewScopePages.Get).Requires(Operation.ReadScopes);
        scopes.MapPost("/nytt", NewScopePages.Post).Requires(Operation.CreateScope);
        scopes.MapGet("/{id:guid}", ScopePages.Get).Requires(Operation.ReadScopes);
        scopes.MapGet("/{id:guid}/tilgang", NewAccessPages.Get).Requires(Operation.ReadScopes);
        scopes.MapPost("/{id:guid}/tilgang", NewAccessPages.Post).Requires(Operation.GrantAccess);
        scopes
            .MapGet("/{id:guid}/tilgang/{access:guid}/fjern", RemoveAccessPages.Get)
            .Requires(Operation.ReadScopes);
        scopes
            .MapPost("/{id:guid}/tilgang/{access:guid}/fjern", RemoveAccessPages.Post)
            .Requires(Operation.RemoveAccess);
    }
}
