using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Rest;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Identity;

/// <summary>/auth/user: which organisation a token speaks for.</summary>
internal static class IdentityRoutes
{
    public static void MapApi(IEndpointRouteBuilder api) =>
        api.MapGet("/auth/user", Get)
            .Requires(Operation.ReadOwnProfile)
            .WithTags("Organisations")
            .Describe("getCaller", "Read which organisation a token speaks for")
            .Gives<IdentityBody>(
                """
                {
                  "authenticated_organization_number": "312045109",
                  "authenticated_organization_name": "SINDIG FJELLTÅKE DIREKTORAT",
                  "is_synthetic_organization_number": true, "has_consented": true
                }
                """
            );

    private static async Task<ApiResult> Get(
        Call call,
        PortvaktDb db,
        NumberSchemes numbers,
        CancellationToken cancellation
    )
    {
        var organisation = call.Organisation;
        var names = await db.NamesOf([organisation], cancellation);
        return ApiResult.Json(
            new IdentityBody(
                organisation.WireForm,
                names.GetValueOrDefault(organisation),
                numbers.IsSynthetic(organisation),
                call.Actor.TermsAccepted
            )
        );
    }

    /// <summary>The organisation on the wire.</summary>
    private sealed record IdentityBody(
        string AuthenticatedOrganizationNumber,
        string? AuthenticatedOrganizationName,
        bool IsSyntheticOrganizationNumber,
        [property: Description("Whether it has accepted the terms.")] bool HasConsented
    );
}
