using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Places;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.NotificationPoints;

/// <summary>The addresses of the REST face.</summary>
internal static class PointApiRoutes
{
    private const string Adding =
        "A link goes to the address, and whoever has it confirms. Until then it hears nothing. At most 20 at one place.";

    public static void Map(IEndpointRouteBuilder operations)
    {
        var api = operations.MapGroup("").WithTags("Notification points").With(PlaceRoutes.InPaths);
        foreach (var place in PlaceRoutes.All)
        {
            var (all, note) = (
                $"{place.ApiPattern}/notification-points",
                new PlaceNote(place.Level)
            );
            var of = Of(place.Level);
            api.MapGet(all, PointApi.List)
                .Requires(place.Read)
                .WithMetadata(note)
                .Describe(
                    $"list{place.Word}NotificationPoints",
                    $"List the notification points of {of}"
                )
                .Paged()
                .Gives<IReadOnlyList<PointBody>>(PointExamples.List);
            api.MapPost(all, PointApi.Post)
                .Requires(place.Change)
                .WithMetadata(note)
                .Describe(
                    $"add{place.Word}NotificationPoint",
                    $"Add a notification point of {of}",
                    Adding
                )
                .Takes<PointRequest>(PointExamples.Sent)
                .Gives<PointBody>(PointExamples.Waiting)
                .Tagged()
                .Once();
            api.MapDelete(all + "/{id:guid}", PointApi.Delete)
                .Requires(place.Change)
                .WithMetadata(note)
                .Describe(
                    $"remove{place.Word}NotificationPoint",
                    $"Remove a notification point of {of}",
                    "A confirmed address is notified by e-mail."
                )
                .With(ApiParameter.Path("id", "id of the notification point.", PointExamples.Id))
                .Gives<PointBody>(PointExamples.Waiting)
                .Tagged()
                .Conditional();
        }
    }

    /// <summary>What a level is called in the document.</summary>
    private static string Of(PlaceLevel level) =>
        level switch
        {
            PlaceLevel.Client => "a client",
            PlaceLevel.Provider => "the API provider",
            _ => "the organisation",
        };
}
