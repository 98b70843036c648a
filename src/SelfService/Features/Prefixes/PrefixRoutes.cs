using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Casework;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Prefixes;

internal static class PrefixRoutes
{
    private const string Grant = Links.Organisations + "/{number}/prefiks";
    private const string Order = "/{environment}/mine-api/bestill-prefiks";

    private const string Example = """
        [{
          "prefix": "fjelltake", "owner_orgno": "312045109",
          "organization_name": "SINDIG FJELLTÅKE DIREKTORAT", "active": true,
          "created": "2025-11-03T12:30:00.000Z", "last_updated": "2025-11-03T12:30:00.000Z"
        }]
        """;

    private const string CheckDetails =
        "Orders nothing: the service desk grants prefixes when somebody orders one in the portal. TOO_NEAR is free, but can be "
        + "taken for another organisation's, by a sign between the letters or letters and digits that look alike; the "
        + "service desk then looks closer.";

    private const string CheckExample = """
        {
          "prefix": "skatte-make", "status": "TOO_NEAR", "similar": ["skattemake"],
          "proposals": ["sindigfjelltake", "sindigfjelltake-skattemake", "sindig", "sfd"]
        }
        """;

    public static void Add(IServiceCollection services) =>
        services
            .AddScoped<GrantPrefix>()
            .AddScoped<CheckPrefix>()
            .AddScoped<OrderPrefix>()
            .AddScoped<IApproval, ApprovePrefix>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Grant, GrantPrefixPages.Get).Requires(Operation.GrantPrefix);
        pages.MapPost(Grant, GrantPrefixPages.Post).Requires(Operation.GrantPrefix);
        // The form is shown to those who may not send it, with the reason.
        pages.MapGet(Order, OrderPrefixPages.Get).Requires(Operation.ReadPrefixes);
        pages.MapPost(Order, OrderPrefixPages.Post).Requires(Operation.OrderPrefix);
    }

    /// <summary>The addresses of the REST face.</summary>
    public static void MapApi(IEndpointRouteBuilder api)
    {
        api.MapGet("/prefix", PrefixApi.Own)
            .Requires(Operation.ReadPrefixes)
            .WithTags("Scopes")
            .Describe("listPrefixes", "List your prefixes")
            .Gives<IReadOnlyList<PrefixBody>>(Example);
        api.MapGet("/prefix/check", PrefixApi.Check)
            .Requires(Operation.ReadPrefixes)
            .WithTags("Scopes")
            .Describe("checkPrefix", "Check whether a prefix can be had", CheckDetails)
            .With(
                ApiParameter.Query("prefix", "The name, without the colon.", "skatte-make") with
                {
                    Required = true,
                }
            )
            .Gives<PrefixCheckBody>(CheckExample);
        api.MapGet("/prefix/all", PrefixApi.All)
            .Requires(Operation.ReadPublic)
            .WithTags("Scopes")
            .Describe("listAllPrefixes", "List everybody's prefixes", "Needs no token.")
            .With(ApiParameter.Flag("inactive", "true lists those too that were taken back."))
            .Gives<IReadOnlyList<PrefixBody>>(Example);
    }
}
