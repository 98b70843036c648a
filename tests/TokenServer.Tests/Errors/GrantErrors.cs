using Portvakt.Domain.Basics;

namespace Portvakt.TokenServer.Tests.Errors;

/// <summary>Errors about the grant itself: its form, its times, its audience, its one use.</summary>
internal static class GrantErrors
{
    private static long Now => TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();

    public static IReadOnlyList<ErrorRow> Rows { get; } =
    [
        new("MP-011", 1, w => w.Ask(w.Grant().Sign().Insert(30, "\n")))
        {
            Code = Problems.TokenAssertionUnreadable,
        },
        new("MP-011", 2, w => w.Ask(w.Grant().With("consumer_org", "0192:889640782")))
        {
            Code = Problems.TokenClaimInvalid,
            Values = ["consumer_org"],
        },
        new("MP-011", 2, w => w.Ask(w.Grant().Without("exp").With("expires", Now + 100)))
        {
            Code = Problems.TokenClaimMissing,
            Values = ["exp"],
        },
        new("MP-011", 2, w => w.Ask(w.Grant().With("consumerorg", "889640782")))
        {
            Code = Problems.TokenClaimUnknown,
            Values = ["consumerorg"],
            Start = database =>
                World.Start(database, profile => profile with { RefusesUnknownClaims = true }),
        },
        new("MP-011", 2, w => w.Ask(w.Grant().With("iss_onbehalfof", "889640782")))
        {
            Code = Problems.TokenOnBehalfOfUnsupported,
        },
        new("MP-011", 3, w => w.Ask(w.Grant().WithHeader("alg", null)))
        {
            Code = Problems.TokenHeaderInvalid,
            Values = ["alg"],
        },
        new("MP-011", 3, w => w.Ask(w.Grant().WithHeader("alg", "PS256")))
        {
            Code = Problems.TokenAlgorithmUnsupported,
        },
        new(
            "MP-012",
            1,
            async w =>
            {
                await w.Ask(w.Grant().With("jti", "1"));
                return await w.Ask(w.Grant(Seeding.Open).With("jti", "1"));
            }
        ),
        new(
            "MP-012",
            2,
            async w =>
            {
                var grant = w.Grant();
                await w.Ask(grant);
                return await w.Ask(grant);
            }
        ),
        new("MP-110", 1, w => w.Ask(w.Grant().With("aud", w.Issuer.TrimEnd('/')))),
        new("MP-110", 2, w => w.Ask(w.Grant().With("aud", w.Issuer + "token"))),
        new(
            "MP-110",
            3,
            w => w.Ask(w.Grant().With("aud", new[] { w.Issuer, "https://api.test/" }))
        ),
        new("MP-130", 2, w => w.Ask(w.Grant().With("iat", Now - 110).With("exp", Now - 10))),
        new(
            Problems.TokenIssuedAhead,
            3,
            w => w.Ask(w.Grant().With("iat", Now + 100).With("exp", Now + 200))
        ),
        new(
            Problems.TokenIssuedTooLongAgo,
            2,
            w => w.Ask(w.Grant().With("iat", Now - 60).With("exp", Now + 40))
        ),
        new(Problems.TokenNotYetValid, 1, w => w.Ask(w.Grant().With("nbf", Now + 60))),
        new(Problems.TokenNotYetValid, 2, w => w.Ask(w.Grant().With("nbf", Now + 3600)))
        {
            Follow = w => w.Ask(w.Grant().With("nbf", Now)),
        },
        new(Problems.TokenGrantLifetimeTooLong, 1, w => w.Ask(w.Grant().With("exp", Now + 300)))
        {
            Values = [120],
        },
    ];
}
