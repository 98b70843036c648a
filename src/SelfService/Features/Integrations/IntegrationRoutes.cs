using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Integrations;

internal static class IntegrationRoutes
{
    private const string List = "/{environment}/integrasjoner";
    private const string New = List + "/ny";
    private const string One = List + "/{clientId}";
    private const string Scopes = One + "/scopes";
    private const string Deactivate = One + "/deaktiver";

    public static void Add(IServiceCollection services) =>
        services
            .AddScoped<KeptIntegrations>()
            .AddScoped<FindIntegrations>()
            .AddScoped<OfferScopes>()
            .AddScoped<ShowIntegration>()
            .AddScoped<PermittedScopes>()
            .AddScoped<IntegrationReader>()
            .AddScoped<FindCustomer>()
            .AddScoped<CustomerMail>()
            .AddScoped<CreateIntegration>()
            .AddScoped<ChangeIntegration>()
            .AddScoped<DeactivateIntegration>()
            .AddScoped<RenewSecret>()
            .AddScoped<ReplaceKeys>()
            .AddScoped<RemoveKeys>()
            .AddScoped<OnBehalfOfEntries>()
            .AddScoped<ListClients>()
            .AddScoped<ForeignClients>()
            .AddScoped<ChangeScopes>()
            .AddScoped<AddKeys>()
            .AddScoped<RemoveKey>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        // Forms are shown to those who may not send them, with the reason; only sending them is refused.
        const Operation read = Operation.ReadIntegrations;
        pages.MapGet(List, IntegrationListPages.Get).Requires(read);
        pages.MapGet(New, NewIntegrationPages.Get).Requires(read);
        pages.MapPost(New, NewIntegrationPages.Post).Requires(Operation.CreateIntegration);
        pages.MapGet(One, IntegrationPages.Get).Requires(read);
        pages.MapGet(Scopes, ChangeScopesPages.Get).Requires(read);
        pages.MapPost(Scopes, ChangeScopesPages.Post).Requires(Operation.ChangeIntegration);
        pages.MapGet(Deactivate, DeactivatePages.Get).Requires(read);
        pages.MapPost(Deactivate, DeactivatePages.Post).Requires(Operation.DeactivateIntegration);
    }
}
