using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.OperationsMessages;

internal static class OperationsMessageRoutes
{
    private const string One = Links.OperationsMessages + "/{id:guid}";
    private const string End = One + "/avslutt";
    private const string Withdraw = One + "/trekk";

    public static void Add(IServiceCollection services) =>
        services
            .AddScoped<KeptMessages>()
            .AddScoped<OperationsMail>()
            .AddSingleton<DatabaseProbe>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        const Operation tell = Operation.TellOfOperations;
        pages.MapGet(Links.OperationsMessages, OperationsListPages.Get).Requires(tell);
        pages.MapGet(Links.NewOperationsMessage, NewMessagePages.Get).Requires(tell);
        pages.MapPost(Links.NewOperationsMessage, NewMessagePages.Post).Requires(tell);
        pages.MapGet(One, MessagePages.Get).Requires(tell);
        pages.MapPost(One, MessagePages.Post).Requires(tell);
        pages.MapPost(End, MessagePages.End).Requires(tell);
        pages.MapGet(Withdraw, MessagePages.GetWithdraw).Requires(tell);
        pages.MapPost(Withdraw, MessagePages.Withdraw).Requires(tell);
        pages.MapGet(Links.Status, StatusPages.Get).Requires(Operation.ReadPublic);
        pages.MapGet(Links.StatusFeed, StatusPages.Feed).Requires(Operation.ReadPublic);
    }
}
