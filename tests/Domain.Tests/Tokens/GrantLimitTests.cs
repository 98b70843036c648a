using System.Security.Cryptography;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tests.Tokens;

/// <summary>What is just within the documented limits.</summary>
[Requirement("R31")]
public class GrantLimitTests
{
    private static long Now => TestFacts.Now.ToUnixTimeSeconds();

    [Theory]
    [InlineData("iat", 10)]
    [InlineData("iat", -10)]
    [InlineData("exp", 1)]
    [InlineData("exp", 120)]
    [InlineData("nbf", 10)]
    public void A_time_at_its_limit_is_accepted(string claim, int seconds) =>
        Accepts(TestFacts.Grant().With(claim, Now + seconds));

    [Fact]
    public void A_life_of_120_seconds_counts_from_iat() =>
        Accepts(TestFacts.Grant().With("iat", Now + 10).With("exp", Now + 130));

    [Theory]
    [InlineData("JWT")]
    [InlineData("jwt")]
    [InlineData("Jwt")]
    [InlineData(null)]
    public void Typ_may_be_anything_that_clients_write(string? typ) =>
        Accepts(TestFacts.Grant().WithHeader("typ", typ));

    [Theory]
    [InlineData("RS256")]
    [InlineData("RS384")]
    [InlineData("RS512")]
    public void Three_algorithms_are_accepted(string algorithm) =>
        Accepts(
            TestFacts.Grant().WithHeader("alg", algorithm) with
            {
                Hash = new HashAlgorithmName($"SHA{algorithm[2..]}"),
            }
        );

    /// <summary>
    /// Synthetic numbers (month + 80), a plain one, a D-number (day + 40), an H-number (month + 40) and a synthetic D-number.
    /// </summary>
    [Theory]
    [InlineData("05848998356")]
    [InlineData("21908899455")]
    [InlineData("01129955151")]
    [InlineData("41129955145")]
    [InlineData("01529955134")]
    [InlineData("41829955162")]
    public void Every_kind_of_identity_number_is_accepted(string number)
    {
        Accepts(TestFacts.Grant().With("pid", number));
        for (var place = 0; place < number.Length; place++)
        {
            var digit = (number[place] - '0' + 1) % 10;
            Refuses(number[..place] + digit + number[(place + 1)..]);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("0584899835")]
    [InlineData("058489983566")]
    [InlineData("0584899835a")]
    [InlineData("058489 98356")]
    public void What_is_no_identity_number_is_refused(string number) => Refuses(number);

    [Fact]
    public void All_scopes_that_are_wrong_are_named()
    {
        var verdict = new TestFacts().Judge(
            TestFacts.Grant("a:nothing a:granted a:inactive a:not-on-client").Sign()
        );

        Assert.Equal(Problems.TokenScopeNotOnClient, verdict.Problem?.Code);
        Assert.Equal(["a:nothing a:inactive a:not-on-client"], verdict.Problem?.Values);
    }

    private static void Refuses(string number) =>
        Assert.Equal(
            Problems.TokenClaimInvalid,
            new TestFacts().Judge(TestFacts.Grant().With("pid", number).Sign()).Problem?.Code
        );

    private static void Accepts(TestGrant grant) =>
        Assert.Null(new TestFacts().Judge(grant.Sign()).Problem?.Code);
}
