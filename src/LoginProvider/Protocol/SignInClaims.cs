using System.Buffers.Text;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Portvakt.LoginProvider.Protocol;

/// <summary>What the tokens say of a sign-in. The national identity number stands in the id token alone.</summary>
internal static class SignInClaims
{
    /// <summary>RFC 9396 section 9.1.</summary>
    public const string Details = "authorization_details";

    /// <summary>The national identity number.</summary>
    public const string PersonNumber = "pid";

    public const string Session = "sid";

    /// <summary>How somebody signs in here: by saying who it is to be.</summary>
    private const string Method = "TestID";

    private static readonly string[] IdTokenOnly =
    [
        PersonNumber,
        Session,
        Claims.JwtId,
        Claims.AuthenticationMethodReference,
    ];

    /// <summary>Those that are not of every token, for the metadata.</summary>
    public static IEnumerable<string> Names =>
        [
            .. IdTokenOnly,
            Claims.Name,
            Claims.Locale,
            Claims.AuthenticationContextReference,
            Claims.AuthenticationTime,
            Claims.Nonce,
            Details,
        ];

    /// <param name="subject">Keyed hash of the person.</param>
    /// <param name="details">What is represented; null for nothing.</param>
    /// <param name="level">The acr.</param>
    /// <param name="locale">Tag of the language that the person reads.</param>
    public static ClaimsPrincipal Principal(
        byte[] subject,
        string name,
        string personNumber,
        JsonElement? details,
        string level,
        string locale,
        DateTimeOffset now
    )
    {
        var identity = new ClaimsIdentity(
            OpenIddictServerAspNetCoreDefaults.AuthenticationScheme,
            Claims.Name,
            Claims.Role
        );
        identity
            .SetClaim(Claims.Subject, Base64Url.EncodeToString(subject))
            .SetClaim(Claims.Name, name)
            .SetClaim(PersonNumber, personNumber)
            .SetClaim(Claims.Locale, locale)
            .SetClaim(Session, Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16)))
            .SetClaim(Claims.AuthenticationContextReference, level)
            .SetClaim(Claims.AuthenticationTime, now.ToUnixTimeSeconds());
        AddList(
            identity,
            Claims.AuthenticationMethodReference,
            JsonSerializer.SerializeToElement(new[] { Method })
        );
        if (details is { } list)
            AddList(identity, Details, list);
        identity.SetDestinations(claim =>
            IdTokenOnly.Contains(claim.Type)
                ? [Destinations.IdentityToken]
                : [Destinations.AccessToken, Destinations.IdentityToken]
        );
        return new ClaimsPrincipal(identity);
    }

    /// <summary>As one claim that is a list, since a list of one would otherwise be written as what is in it.</summary>
    private static void AddList(ClaimsIdentity identity, string type, JsonElement list) =>
        identity.AddClaim(new Claim(type, list.GetRawText(), JsonClaimValueTypes.JsonArray));
}
