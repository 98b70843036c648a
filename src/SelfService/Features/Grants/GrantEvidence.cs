using System.Globalization;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Tokens;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>
/// What a refused grant said and what it was held against, for the check that it did not meet. Whoever may see it has the
/// grant at hand already; what is registered is shown to the client's own people only.
/// </summary>
internal static class GrantEvidence
{
    public static IReadOnlyList<Evidence> Of(GrantVerdict verdict)
    {
        var asked = verdict.Grant;
        if (verdict.Problem is not { } problem || !asked.IsRead)
            return [];
        var claims = asked.Grant.Claims;
        return problem.Code switch
        {
            Problems.TokenClientUnknown => [new(GrantTexts.InGrant("iss"), claims.Issuer ?? "")],
            Problems.TokenKeyUnknown or Problems.TokenKeyNotNamed => Keys(asked),
            Problems.TokenKeyExpired =>
            [
                .. Keys(asked),
                new(GrantTexts.Ended, Time(asked.Key.ExpiresAt)),
            ],
            Problems.TokenSignatureInvalid => Keys(asked),
            Problems.TokenAudienceInvalid =>
            [
                new(GrantTexts.InGrant("aud"), string.Join(", ", claims.Audience)),
                new(GrantTexts.ShouldBe, asked.Profile.Issuer),
            ],
            Problems.TokenGrantExpired
            or Problems.TokenIssuedAhead
            or Problems.TokenIssuedTooLongAgo
            or Problems.TokenNotYetValid
            or Problems.TokenGrantLifetimeTooLong => Times(asked),
            Problems.TokenScopeNotOnClient or Problems.TokenScopeKindNotAllowed =>
            [
                new(GrantTexts.InGrant("scope"), string.Join(' ', claims.Scopes)),
            ],
            Problems.TokenAccessMissing => Access(asked),
            _ => [],
        };
    }

    /// <summary>
    /// The scope that access is missing to, when it is the client's own organisation that needs it; null otherwise.
    /// </summary>
    public static string? ScopeToAskFor(GrantVerdict verdict) =>
        verdict is { Problem: { Code: Problems.TokenAccessMissing } problem, Grant.Delegator: null }
            ? (string?)problem.Values[0]
            : null;

    private static List<Evidence> Keys(GrantCase asked) =>
        [
            new(GrantTexts.InGrant("kid"), asked.Grant.Header.KeyId ?? "–"),
            new(
                GrantTexts.Registered,
                asked.Client.Keys.Count == 0
                    ? "–"
                    : string.Join(", ", asked.Client.Keys.Select(key => key.KeyId))
            ),
        ];

    private static List<Evidence> Access(GrantCase asked) =>
        [
            new(GrantTexts.Holder, (asked.Delegator ?? asked.Client.AccessHolder).Grouped),
            .. asked.Scopes.Select(scope => new Evidence(
                GrantTexts.OwnedBy.With(scope.Name),
                scope.Owner.Grouped
            )),
        ];

    private static List<Evidence> Times(GrantCase asked)
    {
        var claims = asked.Grant.Claims;
        var times = new List<Evidence>();
        foreach (
            var (name, seconds) in new[]
            {
                ("iat", claims.IssuedAt),
                ("nbf", claims.NotBefore),
                ("exp", claims.ExpiresAt),
            }
        )
        {
            if (seconds is { } value)
                times.Add(
                    new(GrantTexts.InGrant(name), value.ToString(CultureInfo.InvariantCulture))
                );
        }
        times.Add(
            new(GrantTexts.OurClock, asked.NowSeconds.ToString(CultureInfo.InvariantCulture))
        );
        return times;
    }

    private static string Time(DateTimeOffset time) =>
        time.ToUniversalTime().ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
