using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>The delegation source knows the system user or the consent, and its answer fits what was asked.</summary>
internal sealed class AuthorizationDetailsAreConfirmed()
    : GrantRule(
        new Text(
            "Systembrukeren eller samtykket i authorization_details gjelder.",
            "Systembrukaren eller samtykket i authorization_details gjeld.",
            "The system user or consent in authorization_details holds."
        ),
        "RFC 9396 section 5",
        Problems.TokenDetailsNotConfirmed
    )
{
    public override Problem? Check(GrantCase grant)
    {
        if (grant.Details is null)
            return null;
        var answers = grant.Answers;
        if (answers.Questions?.SystemUser is { } user)
            return answers.SystemUser?.Customer == user.Customer
                ? null
                : Refuse(user.Customer.Value, user.ExternalReference, user.ClientId);
        var consent = answers.Questions!.Consent!;
        return answers.Consent?.Answers(consent, grant.Now) == true
            ? null
            : Problem.Of(Problems.TokenConsentNotConfirmed, consent.Id, consent.To.Value);
    }
}
