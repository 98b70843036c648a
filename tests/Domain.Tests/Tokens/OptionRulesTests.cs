using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Tests.Tokens;

/// <summary>The rules of options that are off by default.</summary>
public class OptionRulesTests
{
    private static readonly TestProof Proof = new(TestFacts.Issuer + "token", TestFacts.Now);

    public static TheoryData<string> Wrongs => [.. OptionRefusals.All.Keys];

    [Theory]
    [MemberData(nameof(Wrongs))]
    public void A_wrong_grant_is_refused_with_its_problem(string wrong)
    {
        var (code, rule, judge) = OptionRefusals.All[wrong];

        var verdict = judge();

        Assert.Equal(code, verdict.Problem?.Code);
        Assert.Equal(rule, verdict.FailedRule?.Name);
    }

    [Fact]
    public void A_right_proof_is_found_whatever_query_its_address_has()
    {
        var proof = Proof with { Address = Proof.Address + "?a=b#c" };

        var verdict = OptionRefusals.Judge("a:bound", proof.Sign());

        Assert.True(verdict.Ok, verdict.Problem?.Code);
        Assert.Equal(Proof.Thumbprint, verdict.Grant.Proof!.KeyThumbprint);
    }

    [Fact]
    public void A_nonce_holds_for_the_minute_and_the_next()
    {
        foreach (var age in new[] { 0, 1 })
        {
            var nonce = OptionRefusals.Nonce(TestFacts.Now.AddMinutes(-age));
            var proof = (Proof with { Nonce = nonce }).Sign();
            Assert.True(OptionRefusals.Judge("a:granted", proof, DpopUse.WithNonce).Ok);
        }
    }
}
