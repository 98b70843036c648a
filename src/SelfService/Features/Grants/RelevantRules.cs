using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>
/// Which rules have anything to do with a grant. Most hang on a claim or header that most grants do not have, and a path
/// of forty ticks about what was never asked for hides the one that matters.
/// </summary>
internal static class RelevantRules
{
    private static readonly string[] OfDelegation =
    [
        "ConsumerNumberIsValid",
        "ConsumerIsAnotherOrganisation",
        "DelegateHasOwnClient",
        "ScopesAreDelegable",
        "DelegationSourceAnswers",
        "DelegationExists",
    ];

    /// <summary>Those of a grant that was judged here; none is left out of one that could not be read.</summary>
    public static IReadOnlyList<GrantRule> Of(GrantVerdict verdict)
    {
        var asked = verdict.Grant;
        if (!asked.IsRead)
            return GrantRules.All;
        var claims = ClaimNamesIn.Grant(asked.Grant.Claims);
        var certificate =
            asked.Grant.Header.Certificates != CertificateHeader.Absent
            || asked.ClientIsFound && asked.Client.Keys.Any(key => key.Certificate is not null);
        return Of(claims, certificate, asked.Profile.Dpop != DpopUse.Off, verdict.FailedRule);
    }

    /// <summary>Those of a refusal that was kept.</summary>
    public static IReadOnlyList<GrantRule> Of(Refusal refusal) =>
        Of(refusal.ClaimNames, false, false, GrantRules.All[refusal.Passed]);

    /// <summary>Those of a question about rights.</summary>
    /// <param name="withClient">Whether it names a client.</param>
    /// <param name="withConsumer">Whether it is about acting for another organisation.</param>
    public static IReadOnlyList<GrantRule> OfQuestion(bool withClient, bool withConsumer) =>
        [
            .. GrantRules.AboutRights.Where(rule =>
                (withConsumer || !IsOfDelegation(rule.Name))
                && (withClient || rule.Name != "ClientIsKnown")
            ),
        ];

    private static List<GrantRule> Of(
        IReadOnlyList<string> claims,
        bool certificate,
        bool proof,
        GrantRule? failed
    ) =>
        [
            .. GrantRules.All.Where(rule =>
                rule == failed || Concerns(rule.Name, claims, certificate, proof)
            ),
        ];

    private static bool Concerns(
        string rule,
        IReadOnlyList<string> claims,
        bool certificate,
        bool proof
    ) =>
        rule switch
        {
            "DelegationSourceAnswers" => claims.Contains("consumer_org")
                || claims.Contains("authorization_details"),
            "PersonNumberIsValid" => claims.Contains("pid"),
            "ResourceIsValid" => claims.Contains("resource"),
            "NotBeforeHasPassed" => claims.Contains("nbf"),
            "OnBehalfOfIsAbsent" => claims.Contains("iss_onbehalfof"),
            _ when IsOfDelegation(rule) => claims.Contains("consumer_org"),
            _ when rule.StartsWith("AuthorizationDetails", StringComparison.Ordinal) =>
                claims.Contains("authorization_details"),
            _ when rule.StartsWith("Certificate", StringComparison.Ordinal) => certificate,
            _ when rule.StartsWith("Proof", StringComparison.Ordinal) => proof,
            _ => true,
        };

    private static bool IsOfDelegation(string rule) => OfDelegation.Contains(rule);
}
