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
    private const string File = List + "/eksport";
    private const string Change = One + "/endre";
    private const string Scopes = One + "/scopes";
    private const string AddScopes = Scopes + "/legg-til";
    private const string RemoveScope = Scopes + "/fjern";
    private const string Deactivate = One + "/deaktiver";
    private const string Reactivate = One + "/reaktiver";
    private const string Secret = One + "/hemmelighet";

    public static void Add(IServiceCollection services) =>
        services
            .AddScoped<KeptIntegrations>()
            .AddScoped<TwinKeys>()
            .AddScoped<ReadRows>()
            .AddScoped<FindIntegrations>()
            .AddScoped<ExportIntegrations>()
            .AddScoped<OfferScopes>()
            .AddScoped<PickScopes>()
            .AddScoped<NewIntegrationForm>()
            .AddScoped<ShowIntegration>()
            .AddScoped<SavedReceipt>()
            .AddScoped<FindUse>()
            .AddScoped<IntegrationReader>()
            .AddScoped<FindCustomer>()
            .AddScoped<CreateIntegration>()
            .AddScoped<ChangeIntegration>()
            .AddScoped<DeactivateIntegration>()
            .AddScoped<ReactivateIntegration>()
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
        pages.MapGet(File, IntegrationListPages.File).Requires(read);
        pages.MapGet(New, NewIntegrationPages.Get).Requires(read);
        pages.MapPost(New, NewIntegrationPages.Post).Requires(Operation.CreateIntegration);
        pages.MapGet(One, IntegrationPages.Get).Requires(read);
        pages.MapGet(Change, EditIntegrationPages.Get).Requires(read);
        pages.MapPost(Change, EditIntegrationPages.Post).Requires(Operation.ChangeIntegration);
        pages.MapGet(Scopes, IntegrationScopesPages.Get).Requires(read);
        pages.MapGet(AddScopes, AddScopesPages.Get).Requires(read);
        pages.MapPost(AddScopes, AddScopesPages.Post).Requires(Operation.ChangeIntegration);
        pages.MapGet(RemoveScope, RemoveScopePages.Get).Requires(read);
        pages.MapPost(RemoveScope, RemoveScopePages.Post).Requires(Operation.ChangeIntegration);
        pages.MapGet(Deactivate, DeactivatePages.Get).Requires(read);
        pages.MapPost(Deactivate, DeactivatePages.Post).Requires(Operation.DeactivateIntegration);
        pages.MapGet(Reactivate, ReactivatePages.Get).Requires(read);
        pages.MapPost(Reactivate, ReactivatePages.Post).Requires(Operation.DeactivateIntegration);
        pages.MapGet(Secret, RenewSecretPages.Get).Requires(read);
        pages.MapPost(Secret, RenewSecretPages.Post).Requires(Operation.RenewSecret);
    }
}
