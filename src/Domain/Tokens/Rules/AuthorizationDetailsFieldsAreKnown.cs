using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>authorization_details have the members of their type only: an ignored one would give another token than was meant.</summary>
internal sealed class AuthorizationDetailsFieldsAreKnown()
    : GrantRule(
        new Text(
            "authorization_details har bare felt som hører til typen.",
            "authorization_details har berre felt som høyrer til typen.",
            "authorization_details have only fields that belong to the type."
        ),
        "RFC 9396 section 5",
        Problems.TokenDetailsFieldUnknown
    )
{
    public override Problem? Check(GrantCase grant) =>
        DetailsJson.Object(grant) is { } details && DetailsJson.UnknownMember(details) is { } name
            ? Refuse(name)
            : null;
}
