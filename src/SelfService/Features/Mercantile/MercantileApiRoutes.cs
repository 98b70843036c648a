using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Places;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Mercantile;

/// <summary>The addresses of the REST face.</summary>
internal static class MercantileApiRoutes
{
    private const string Reading =
        "What is said here, and under in_force what holds: the organisation's where nothing is said.";

    private const string Writing =
        "Replaces all that is said here, and counts as the yearly review. The organisation's own are the same in every environment.";

    public static void Map(IEndpointRouteBuilder operations)
    {
        var api = operations.MapGroup("").WithTags("Mercantile data").With(PlaceRoutes.InPaths);
        foreach (var place in PlaceRoutes.All)
        {
            var (of, note) = (Of(place.Level), new PlaceNote(place.Level));
            api.MapGet($"{place.ApiPattern}/mercantile-data", MercantileApi.Get)
                .Requires(place.Read)
                .WithMetadata(note)
                .Describe(
                    $"get{place.Word}Mercantile",
                    $"Read the mercantile data of {of}",
                    Reading
                )
                .Gives<MercantileBody>(MercantileExamples.Told)
                .Tagged();
            api.MapPut($"{place.ApiPattern}/mercantile-data", MercantileApi.Put)
                .Requires(place.Change)
                .WithMetadata(note)
                .Describe(
                    $"put{place.Word}Mercantile",
                    $"Write the mercantile data of {of}",
                    Writing
                )
                .Takes<MercantileRequest>(MercantileExamples.Sent)
                .Gives<MercantileBody>(MercantileExamples.Told)
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
