using System.Text;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Tokens;
using Portvakt.TestKit;

namespace Portvakt.Domain.Tests.Tokens;

[Requirement("R24")]
public class CertificateGrantTests
{
    public static TheoryData<string> Wrongs => [.. CertificateRefusals.All.Keys];

    [Theory]
    [MemberData(nameof(Wrongs))]
    public void A_wrong_certificate_is_refused_with_the_documented_problem(string wrong)
    {
        var refusal = CertificateRefusals.All[wrong];

        var verdict = refusal.Verdict();

        Assert.Equal(refusal.Code, verdict.Problem?.Code);
        Assert.Equal(refusal.Rule, verdict.FailedRule?.Name);
        Assert.Equal(refusal.MpCode, verdict.Problem?.Kind.MpCode);
    }

    [Fact]
    public void A_client_without_keys_signs_with_its_organisations_certificate()
    {
        var verdict = CertificateWorld.Keyless().Judge(CertificateWorld.Grant().Sign());

        Assert.Null(verdict.Problem);
        Assert.Equal(GrantRules.All.Count, verdict.Passed);
    }

    [Fact]
    public void The_chain_may_follow_in_any_order()
    {
        var authority = CertificateWorld.Authority;
        var leaf = CertificateWorld.Leaf;

        Assert.Null(Problem(CertificateWorld.Grant(leaf, authority.Issuer, authority.Root)));
        Assert.Null(Problem(CertificateWorld.Grant(leaf, authority.Root, authority.Issuer)));
    }

    [Fact]
    public void The_leaf_must_stand_first() =>
        Assert.Equal(
            "MP-120",
            Problem(
                CertificateWorld.Grant(CertificateWorld.Authority.Issuer, CertificateWorld.Leaf)
            )?.Kind.MpCode
        );

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n ")]
    public void Line_ends_in_the_base64_are_tolerated(string lineEnd)
    {
        var text = CertificateWorld.Text(CertificateWorld.Leaf);
        var broken = string.Join(lineEnd, text.Chunk(64).Select(line => new string(line)));

        Assert.Null(
            Problem(CertificateWorld.Grant().WithHeader("x5c", new[] { broken + lineEnd }))
        );
    }

    [Fact]
    public void A_kid_beside_the_certificate_is_ignored() =>
        Assert.Null(Problem(CertificateWorld.Grant().WithHeader("kid", "some-thumbprint")));

    [Fact]
    public void A_client_with_keys_may_send_its_certificate_beside_the_kid()
    {
        var locked = CertificateWorld.WithLockedKey(Revocations.NotAsked);

        Assert.Null(
            locked.Judge(CertificateWorld.Grant().WithHeader("kid", "key-1").Sign()).Problem
        );
    }

    [Fact]
    public void A_registered_certificate_may_name_its_key_where_the_environment_says_so()
    {
        var locked = CertificateWorld.WithLockedKey(Revocations.NotAsked);
        var profile = TestFacts.Profile with { AcceptsRegisteredCertificates = true };
        var other = CertificateWorld.Authority.Issue();

        var verdict = locked.Judge(CertificateWorld.Grant().Sign(), profile);

        Assert.Null(verdict.Problem);
        Assert.Equal("private_key_jwt", Amr(verdict));
        Assert.Equal(
            Problems.TokenKeyUnknown,
            locked.Judge(CertificateWorld.Grant(other).Sign(), profile).Problem?.Code
        );
    }

    [Theory]
    [InlineData(true, false, "virksomhetssertifikat")]
    [InlineData(false, true, "QCForESeal")]
    [InlineData(false, false, "CForESeal")]
    public void The_token_says_which_kind_of_certificate_it_was(
        bool seid1,
        bool qualified,
        string expected
    )
    {
        var leaf = CertificateWorld.Authority.Issue(new() { Seid1 = seid1, Qualified = qualified });

        var verdict = CertificateWorld.Keyless().Judge(CertificateWorld.Grant(leaf).Sign());

        Assert.Equal(expected, Amr(verdict));
    }

    [Fact]
    public void A_bomb_is_refused_before_any_of_it_is_parsed()
    {
        var huge = Encoding.ASCII.GetBytes(
            TestFacts.Grant().WithHeader("x5c", new[] { new string('A', 20_000) }).Sign()
        );

        Assert.Equal(
            Problems.TokenAssertionUnreadable,
            GrantReader.Read(huge).Problems.Single().Code
        );
    }

    private static Problem? Problem(TestGrant grant) =>
        CertificateWorld.Keyless().Judge(grant.Sign()).Problem;

    private static string Amr(GrantVerdict verdict) =>
        Written.Claims(verdict).GetProperty("client_amr").GetString()!;
}
