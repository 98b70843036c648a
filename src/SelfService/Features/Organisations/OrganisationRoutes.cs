using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Rest;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>/organizations: names to numbers, open to everyone as the register is.</summary>
internal static class OrganisationRoutes
{
    private const string Field = "orgnr";

    public static void MapApi(IEndpointRouteBuilder api) =>
        api.MapGet("/organizations/{orgnr}", Get)
            .Requires(Operation.ReadPublic)
            .WithTags("Organisations")
            .Describe("getOrganisation", "Read an organisation's name", "Needs no token.")
            .With(ApiParameter.Path(Field, "Its number, nine digits.", "314308425"))
            .Gives<OrganisationBody>(
                """{ "orgnr": "314308425", "name": "STILLE FOSSEKALL KOMMUNE" }"""
            );

    private static async Task<ApiResult> Get(
        string orgnr,
        PortvaktDb db,
        NumberSchemes numbers,
        IOrganisationRegister register,
        CancellationToken cancellation
    )
    {
        var number = numbers.Parse(orgnr, Field);
        if (!number.Ok)
            return ApiResult.Refused(number.Problems, new FieldNames("Organization"));
        // What the register tells is kept, and with it the name.
        await register.Find(number.Value, cancellation);
        var names = await db.NamesOf([number.Value], cancellation);
        return names.TryGetValue(number.Value, out var name)
            ? ApiResult.Json(new OrganisationBody(number.Value.WireForm, name))
            : ApiResult.Refused(Problem.Of(Problems.OrganisationUnknown, number.Value.Grouped));
    }

    /// <summary>An organisation on the wire.</summary>
    private sealed record OrganisationBody(string Orgnr, string Name);
}
