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
            .AddScoped<ReadAccesses>()
            .AddScoped<ScopeClients>()
            .AddScoped<FindConflicts>()
            .AddScoped<FindAffected>()
            .AddScoped<CreateScope>()
            .AddScoped<ChangeScope>()
            .AddScoped<SwitchScope>()
            .AddScoped<ConsumerMail>()
            .AddScoped<GiveOrTake>()
            .AddScoped<RestoreAccess>()
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
        MapScope(scopes.MapGroup("/{id:guid}"));
        MapAccesses(scopes.MapGroup("/{id:guid}/tilgang"));
    }

    private static void MapScope(RouteGroupBuilder scope)
    {
        scope.MapGet("/eksport.csv", ScopePages.File).Requires(Operation.ReadScopes);
        scope.MapGet("/endre", ChangeScopePages.Get).Requires(Operation.ReadScopes);
        scope.MapPost("/endre", ChangeScopePages.Post).Requires(Operation.ChangeScope);
        scope.MapGet("/deaktiver", SwitchScopePages.GetOff).Requires(Operation.ReadScopes);
        scope.MapPost("/deaktiver", SwitchScopePages.PostOff).Requires(Operation.ChangeScope);
        scope.MapGet("/reaktiver", SwitchScopePages.GetOn).Requires(Operation.ReadScopes);
        scope.MapPost("/reaktiver", SwitchScopePages.PostOn).Requires(Operation.ChangeScope);
    }

    private static void MapAccesses(RouteGroupBuilder accesses)
    {
        const string one = "/{access:guid}";
        accesses.MapGet("", NewAccessPages.Get).Requires(Operation.ReadScopes);
        accesses.MapPost("", NewAccessPages.Post).Requires(Operation.GrantAccess);
        accesses.MapGet("/flere", ManyAccessPages.Get).Requires(Operation.ReadScopes);
        accesses.MapPost("/flere", ManyAccessPages.Post).Requires(Operation.GrantAccess);
        accesses.MapGet(one + "/endre", ChangeAccessPages.Get).Requires(Operation.ReadScopes);
        accesses.MapPost(one + "/endre", ChangeAccessPages.Post).Requires(Operation.GrantAccess);
        accesses.MapGet(one + "/fjern", RemoveAccessPages.Get).Requires(Operation.ReadScopes);
        accesses.MapPost(one + "/fjern", RemoveAccessPages.Post).Requires(Operation.RemoveAccess);
        accesses.MapGet(one + "/angre", RestoreAccessPages.Get).Requires(Operation.ReadScopes);
        accesses.MapPost(one + "/angre", RestoreAccessPages.Post).Requires(Operation.GrantAccess);
    }
}
