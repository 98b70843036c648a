using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Rest;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.DelegationSources;

/// <summary>/delegationsources: where delegations of an environment's scopes are. Some clients do not start without it.</summary>
internal static class DelegationSourceRoutes
{
    /// <summary>Whether Altinn itself answers or our own register in its place, this is what clients know it by.</summary>
    private const string Name = "altinn";

    public static void MapApi(IEndpointRouteBuilder api) =>
        api.MapGet("/delegationsources", List)
            .Requires(Operation.ReadPublic)
            .WithTags("Scopes")
            .Describe(
                "listDelegationSources",
                "List delegation sources",
                "Where suppliers' delegations are looked up. Needs no token."
            )
            .Gives<IReadOnlyList<DelegationSourceBody>>(
                """
                [{
                  "name": "altinn", "issuer": "https://tt02.altinn.no/",
                  "created": "2025-11-03T12:30:00.000Z", "last_updated": "2025-11-03T12:30:00.000Z",
                  "lastUpdated": "2025-11-03T12:30:00.000Z"
                }]
                """
            );

    private static async Task<ApiResult> List(
        Call call,
        PortvaktDb db,
        CancellationToken cancellation
    )
    {
        var environment = call.Environment.Name;
        // A source is as old as its environment, and so are the environment's built-in prefixes.
        var born = await db
            .Prefixes.Where(p => p.Environment == environment && p.Prefix == Name)
            .Select(p => p.Created)
            .SingleAsync(cancellation);
        return ApiResult.Json<DelegationSourceBody[]>([
            new(Name, call.Environment.DelegationSource, born, born),
        ]);
    }
}
