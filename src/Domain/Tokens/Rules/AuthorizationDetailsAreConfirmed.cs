using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>The party in authorization_details is known. No source of system users or consents is connected, so none is confirmed.</summary>
internal sealed class AuthorizationDetailsAreConfirmed()
    : GrantRule(
        new Text(
            "Parten i authorization_details er bekreftet.",
            "Parten i authorization_details er stadfesta.",
            "The party in authorization_details is confirmed."
        ),
        "RFC 9396 section 5",
        Problems.TokenDetailsNotConfirmed
    )
{
    public override Problem? Check(GrantCase grant) =>
        grant.Grant.Claims.AuthorizationDetails is null ? null : Refuse();
}
