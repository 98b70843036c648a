using System.Text.Json;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>authorization_details, when it is there, is one object of a type that is served.</summary>
internal sealed class AuthorizationDetailsTypeIsKnown()
    : GrantRule(
        new Text(
            "authorization_details er ett objekt av en kjent type.",
            "authorization_details er eitt objekt av ein kjend type.",
            "authorization_details is one object of a known type."
        ),
        "RFC 9396 section 5",
        Problems.TokenDetailsTypeUnknown
    )
{
    private const string SystemUser = "urn:altinn:systemuser";
    private const string Consent = "urn:altinn:consent";

    public override Problem? Check(GrantCase grant)
    {
        if (grant.Grant.Claims.AuthorizationDetails is not { } json)
            return null;
        using var document = JsonDocument.Parse(json);
        var details = document.RootElement;
        if (details.ValueKind != JsonValueKind.Array || details.GetArrayLength() != 1)
            return Problem.Of(Problems.TokenClaimInvalid, "authorization_details");
        var known =
            details[0].ValueKind == JsonValueKind.Object
            && details[0].TryGetProperty("type"u8, out var type)
            && type.ValueKind == JsonValueKind.String
            && (type.ValueEquals(SystemUser) || type.ValueEquals(Consent));
        return known ? null : Refuse();
    }
}
