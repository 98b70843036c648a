using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Tokens;

/// <summary>
/// What is kept of a refused grant for a day, so that its owner can be told why. Names and codes only: no claim's
/// value but the name of a registered scope, no person number and no part of the assertion.
/// </summary>
/// <param name="TraceId">The id that the error answer named, 32 hexadecimal characters.</param>
/// <param name="At">When it was refused.</param>
/// <param name="Environment">Where.</param>
/// <param name="ClientId">Whose grant it was, as far as iss says.</param>
/// <param name="Code">The problem's code in the catalogue.</param>
/// <param name="FailedRule">The rule that was not met.</param>
/// <param name="Passed">How many of <see cref="GrantRules.All"/> were met before it.</param>
/// <param name="IsAuthenticated">Whether the client proved to be the sender; otherwise anybody may have sent it.</param>
/// <param name="ClaimNames">The names of the grant's claims.</param>
/// <param name="Scope">
/// The scope that the failed rule was about, once it was found registered on the client, so that its owner can be told
/// too; null when the rule was about something else.
/// </param>
public sealed record Refusal(
    string TraceId,
    DateTimeOffset At,
    EnvironmentName Environment,
    string ClientId,
    string Code,
    string FailedRule,
    int Passed,
    bool IsAuthenticated,
    IReadOnlyList<string> ClaimNames,
    string? Scope = null
)
{
    /// <summary>The refusal of a grant; null when its client is unknown, since nobody could be told.</summary>
    public static Refusal? Of(GrantVerdict verdict, string traceId)
    {
        var grant = verdict.Grant;
        if (verdict.Ok || !grant.ClientIsFound)
            return null;
        return new Refusal(
            traceId,
            grant.Now,
            grant.Profile.Environment,
            grant.Client.ClientId,
            verdict.Problem!.Code,
            verdict.FailedRule!.Name,
            verdict.Passed,
            verdict.Passed > GrantRules.Signature,
            ClaimNamesIn.Grant(grant.Grant.Claims),
            ScopeOf(verdict.Problem)
        );
    }

    private static string? ScopeOf(Problem problem) =>
        problem.Code switch
        {
            Problems.TokenScopeKindNotAllowed or Problems.TokenAccessMissing => (string?)
                problem.Values[0],
            Problems.TokenScopeNotDelegable => (string?)problem.Values[1],
            _ => null,
        };
}
