using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>authorization_details can be looked up: numbers, identifiers and parties have their form.</summary>
internal sealed class AuthorizationDetailsValuesAreValid()
    : GrantRule(
        new Text(
            "Verdiene i authorization_details er gyldige.",
            "Verdiane i authorization_details er gyldige.",
            "The values in authorization_details are valid."
        ),
        "RFC 9396 section 5",
        Problems.TokenDetailsValueInvalid
    )
{
    public override Problem? Check(GrantCase grant)
    {
        if (DetailsJson.Object(grant) is not { } json)
            return null;
        var details = DetailsReader.Read(json, grant.Profile.Numbers);
        if (!details.Ok)
            return details.Problems[0];
        grant.Details = details.Value;
        return null;
    }
}
