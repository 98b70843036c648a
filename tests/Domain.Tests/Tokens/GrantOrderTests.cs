using System.Security.Cryptography;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tests.Tokens;

/// <summary>Which error a client sees when several things are wrong with its grant.</summary>
[Requirement("R31")]
public class GrantOrderTests
{
    private static readonly RSA Stranger = RSA.Create(2048);

    /// <summary>One fault of each step, in the documented order.</summary>
    private static readonly (string Code, Func<TestGrant, TestGrant> Spoil)[] Steps =
    [
        (Problems.TokenClaimMissing, grant => grant.Without("iss")),
        (Problems.TokenClientUnknown, grant => grant.With("iss", "nobody")),
        (Problems.TokenCertificateHeaderInvalid, grant => grant.WithHeader("x5c", "MIIB")),
        (Problems.TokenAlgorithmUnsupported, grant => grant.WithHeader("alg", "PS256")),
        (Problems.TokenKeyNotNamed, grant => grant.WithHeader("kid", null)),
        (Problems.TokenKeyUnknown, grant => grant.WithHeader("kid", "key-2")),
        (Problems.TokenKeyExpired, grant => grant.WithHeader("kid", "key-old")),
        (Problems.TokenSignatureInvalid, grant => grant with { Key = Stranger }),
        (Problems.TokenAudienceInvalid, grant => grant.With("aud", "https://other.test/")),
        (Problems.TokenGrantExpired, grant => grant.With("exp", Now)),
        (Problems.TokenIssuedAhead, grant => grant.With("iat", Now + 11)),
        (Problems.TokenGrantLifetimeTooLong, grant => grant.With("exp", Now + 200)),
        (Problems.TokenIssuedTooLongAgo, grant => grant.With("iat", Now - 11)),
        (Problems.TokenClaimUnknown, grant => grant.With("other", 1)),
        (Problems.TokenClaimInvalid, grant => grant.With("pid", "05848998357")),
        (Problems.TokenScopeNotOnClient, grant => grant.With("scope", "a:nothing")),
        (Problems.TokenScopeKindNotAllowed, grant => grant.With("scope", "a:login")),
        (Problems.TokenDetailsTypeUnknown, grant => Details(grant, "urn:other")),
        (Problems.TokenAccessMissing, grant => grant.With("scope", "a:denied")),
    ];

    private static long Now => TestFacts.Now.ToUnixTimeSeconds();

    public static TheoryData<int, int> Pairs
    {
        get
        {
            var pairs = new TheoryData<int, int>();
            for (var first = 0; first < Steps.Length; first++)
            for (var second = first + 1; second < Steps.Length; second++)
                pairs.Add(first, second);
            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Of_two_faults_the_one_that_is_looked_for_first_is_told(int first, int second)
    {
        // The earlier fault is made last, so that it stands where both are about the same member.
        var grant = Steps[first].Spoil(Steps[second].Spoil(TestFacts.Grant()));

        var verdict = new TestFacts().Judge(grant.Sign());

        Assert.Equal(Steps[first].Code, verdict.Problem?.Code);
    }

    [Fact]
    public void Each_fault_alone_is_told() =>
        Assert.All(
            Steps,
            step =>
                Assert.Equal(
                    step.Code,
                    new TestFacts().Judge(step.Spoil(TestFacts.Grant()).Sign()).Problem?.Code
                )
        );

    private static TestGrant Details(TestGrant grant, string type) =>
        grant.With("authorization_details", new[] { new { type } });
}
