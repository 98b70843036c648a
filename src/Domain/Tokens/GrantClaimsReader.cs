using System.Text.Json;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens;

/// <summary>Reads the payload of a grant: the right JSON type for each claim, nothing about its meaning.</summary>
internal static class GrantClaimsReader
{
    internal static Outcome<GrantClaims> Read(JsonElement payload)
    {
        var claims = new GrantClaims();
        List<string>? unknown = null;
        foreach (var claim in payload.EnumerateObject())
        {
            if (GrantClaimNames.Find(claim) is not { } name)
                (unknown ??= []).Add(claim.Name);
            else if (
                claim.Value.ValueKind != JsonValueKind.Null
                && !Take(claims, name, claim.Value)
            )
                return Problem.Of(Problems.TokenClaimInvalid, name);
        }
        if (unknown is not null)
            claims.UnknownNames = unknown;
        return claims;
    }

    private static bool Take(GrantClaims claims, string name, JsonElement value) =>
        name switch
        {
            "iss" => (claims.Issuer = GrantValues.Text(value)) is not null,
            "aud" => (claims.Audience = GrantValues.Texts(value)!) is not null,
            "scope" => (claims.Scopes = GrantValues.Words(GrantValues.Text(value))!) is not null,
            "iat" => (claims.IssuedAt = GrantValues.Seconds(value)) is not null,
            "exp" => (claims.ExpiresAt = GrantValues.Seconds(value)) is not null,
            "nbf" => (claims.NotBefore = GrantValues.Seconds(value)) is not null,
            "jti" => (claims.Id = GrantValues.Text(value)) is not null,
            "pid" => (claims.PersonNumber = GrantValues.Text(value)) is not null,
            "consumer_org" => (claims.ConsumerOrganisation = GrantValues.Text(value)) is not null,
            "iss_onbehalfof" => (claims.OnBehalfOf = GrantValues.Text(value)) is not null,
            "resource" => (claims.Resource = GrantValues.Resource(value)) is not null,
            "authorization_details" => (claims.AuthorizationDetails = GrantValues.Raw(value))
                is not null,
            _ => true,
        };
}
