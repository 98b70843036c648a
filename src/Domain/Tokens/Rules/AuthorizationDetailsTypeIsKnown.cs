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
    public override Problem? Check(GrantCase grant)
    {
        if (DetailsJson.Claim(grant) is not { } details)
            return null;
        if (details.ValueKind != JsonValueKind.Array || details.GetArrayLength() != 1)
            return Problem.Of(Problems.TokenClaimInvalid, "authorization_details");
        return
            DetailsJson.Type(details[0])
                is RequestedDetails.SystemUserType
                    or RequestedDetails.ConsentType
            ? null
            : Refuse();
    }
}
