using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.AdminClients;

internal static class AdminClientRoutes
{
    private const string One = Links.AdminClients + "/{environment}/{clientId}";
    private const string Withdraw = One + "/trekk-tilbake";

    public static void Add(IServiceCollection services) =>
        services
            .AddScoped<FindAdminClients>()
            .AddScoped<ReadAdminClient>()
            .AddScoped<AdminClientMail>()
            .AddScoped<WithdrawAdminClient>()
            .AddScoped(sp => new GiveAdminClient(
                sp.GetRequiredService<PortvaktDb>(),
                sp.GetRequiredService<Grantees>(),
                sp.GetRequiredService<AdminClientMail>(),
                sp.GetRequiredService<TimeProvider>()
            ));

    public static void Map(IEndpointRouteBuilder pages)
    {
        const Operation read = Operation.ServiceDesk;
        const Operation manage = Operation.ManageAdminClients;
        pages.MapGet(Links.AdminClients, AdminClientListPages.Get).Requires(read);
        pages.MapGet(Links.GiveAdminClient, GiveAdminClientPages.Get).Requires(manage);
        pages.MapPost(Links.GiveAdminClient, GiveAdminClientPages.Post).Requires(manage);
        pages.MapGet(One, AdminClientPages.Get).Requires(read);
        pages.MapGet(Withdraw, WithdrawAdminClientPages.Get).Requires(manage);
        pages.MapPost(Withdraw, WithdrawAdminClientPages.Post).Requires(manage);
    }
}
