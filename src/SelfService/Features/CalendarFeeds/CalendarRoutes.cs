using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.CalendarFeeds;

internal static class CalendarRoutes
{
    private const string Revoke = Links.Calendar + "/{id:guid}/trekk";

    public static void Add(IServiceCollection services) =>
        services.AddScoped<OwnCalendars>().AddScoped<ReadCalendar>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Links.Calendar, CalendarPages.Get).Requires(Operation.UseCalendar);
        pages.MapPost(Links.Calendar, CalendarPages.Make).Requires(Operation.UseCalendar);
        pages.MapPost(Revoke, CalendarPages.Revoke).Requires(Operation.UseCalendar);
        pages
            .MapGet(Links.CalendarFeed("{secret}"), CalendarPages.Feed)
            .Requires(Operation.ReadPublic);
    }
}
