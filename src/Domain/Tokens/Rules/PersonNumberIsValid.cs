using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>pid, when it is there, has the form of an identity number. The number never enters the problem.</summary>
internal sealed class PersonNumberIsValid()
    : GrantRule(
        new Text(
            "pid er et gyldig fødselsnummer eller d-nummer.",
            "pid er eit gyldig fødselsnummer eller d-nummer.",
            "pid is a valid national identity number."
        ),
        "Maskinporten documentation, grant claims",
        Problems.TokenClaimInvalid
    )
{
    public override Problem? Check(GrantCase grant)
    {
        var number = grant.Grant.Claims.PersonNumber;
        return number is null || PersonNumber.IsValid(number) ? null : Refuse("pid");
    }
}
