using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using OpenIddict.Server.AspNetCore;
using Portvakt.Domain.Basics;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Portvakt.LoginProvider.Pages;

/// <summary>Sends the browser back to the client without a person, with the reason in the standards' words.</summary>
internal static class SignInAnswers
{
    private const string Scheme = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    public static IResult Refuse(Problem problem) =>
        Results.Forbid(
            new AuthenticationProperties(
                new Dictionary<string, string?>
                {
                    [OpenIddictServerAspNetCoreConstants.Properties.Error] = Error(problem),
                    [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] =
                        problem.Message(Language.English),
                }
            ),
            [Scheme]
        );

    public static IResult SignIn(System.Security.Claims.ClaimsPrincipal principal) =>
        Results.SignIn(principal, authenticationScheme: Scheme);

    private static string Error(Problem problem) =>
        problem.Code switch
        {
            Problems.SignInNotSilent => Errors.LoginRequired,
            // OpenID Connect Core Unmet Authentication Requirements 1.0.
            Problems.SignInLevelUnknown => "unmet_authentication_requirements",
            // RFC 9396 section 5.
            Problems.RepresentationDetailsMalformed
            or Problems.RepresentationTypesMixed
            or Problems.RepresentationTypeUnknown
            or Problems.RepresentationResourceUnknown => "invalid_authorization_details",
            _ when problem.Kind.Status == StatusCodes.Status403Forbidden => Errors.AccessDenied,
            _ => Errors.InvalidRequest,
        };
}
