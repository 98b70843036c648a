using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Places;

namespace Portvakt.SelfService.Features.NotificationPoints;

internal static class PointRoutes
{
    public static void Add(IServiceCollection services) =>
        services
            .AddScoped<PointMail>()
            .AddScoped<OwnPoints>()
            .AddScoped<AddPoint>()
            .AddScoped<ChangePoint>()
            .AddScoped<ConfirmPoint>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        foreach (var place in PlaceRoutes.All)
        {
            var points = pages
                .MapGroup(Links.Points(place.Pattern))
                .WithMetadata(new PlaceNote(place.Level));
            points.MapGet("", PointListPages.Get).Requires(place.Read);
            points.MapGet("/ny", PointFormPages.GetNew).Requires(place.Read);
            points.MapPost("/ny", PointFormPages.PostNew).Requires(place.Change);
            points.MapGet("/{id:guid}", PointFormPages.Get).Requires(place.Read);
            points.MapPost("/{id:guid}", PointFormPages.Post).Requires(place.Change);
            points.MapPost("/{id:guid}/bekreftelse", PointListPages.Ask).Requires(place.Change);
            points.MapGet("/{id:guid}/fjern", RemovePointPages.Get).Requires(place.Read);
            points.MapPost("/{id:guid}/fjern", RemovePointPages.Post).Requires(place.Change);
        }
        const Operation confirm = Operation.ConfirmNotificationPoint;
        pages.MapGet(Links.ConfirmPoint, ConfirmPointPages.Get).Requires(confirm);
        pages.MapPost(Links.ConfirmPoint, ConfirmPointPages.Post).Requires(confirm);
        pages.MapGet(Links.PointConfirmed, ConfirmPointPages.Confirmed).Requires(confirm);
    }
}
