using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Outbox;

internal static class OutboxRoutes
{
    private const string One = Links.Outbox + "/{id:guid}";

    public static void Add(IServiceCollection services) =>
        services.AddScoped<FindMails>().AddScoped<RetryMails>().AddScoped<DiscardMail>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Links.Outbox, OutboxPages.Get).Requires(Operation.ServiceDesk);
        pages.MapPost(Links.RetryAllMails, OutboxPages.RetryAll).Requires(Operation.HandleMail);
        pages.MapPost(One + "/prov-igjen", OutboxPages.Retry).Requires(Operation.HandleMail);
        pages.MapGet(One + "/forkast", DiscardPages.Get).Requires(Operation.ServiceDesk);
        pages.MapPost(One + "/forkast", DiscardPages.Post).Requires(Operation.HandleMail);
    }
}
