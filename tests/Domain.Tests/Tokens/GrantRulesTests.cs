using Portvakt.Domain.Basics;
using Portvakt.Domain.Tokens;

namespace Portvakt.Domain.Tests.Tokens;

[Requirement("R31")]
public class GrantRulesTests
{
    private readonly TestFacts facts = new();

    public static TheoryData<string> Wrongs => [.. Refusals.All.Keys];

    [Theory]
    [MemberData(nameof(Wrongs))]
    public void A_wrong_grant_is_refused_with_the_documented_problem(string wrong)
    {
        var refusal = Refusals.All[wrong];

        var verdict = (refusal.Facts ?? facts).Judge(refusal.Assertion());

        Assert.Equal(refusal.Code, verdict.Problem?.Code);
        Assert.Equal(refusal.Rule, verdict.FailedRule?.Name);
    }

    [Fact]
    public void Every_rule_refuses_something()
    {
        var refusing = Refusals
            .All.Values.Select(refusal => refusal.Rule)
            .Concat(OptionRefusals.All.Values.Select(refusal => refusal.Rule))
            .Concat(CertificateRefusals.All.Values.Select(refusal => refusal.Rule))
            .ToHashSet();

        Assert.All(
            GrantRules.All.Where(rule => rule.Name != "GrantIsUnused"),
            rule => Assert.Contains(rule.Name, refusing)
        );
    }

    [Fact]
    public void Every_rule_says_what_it_demands_and_where_that_stands()
    {
        Assert.All(
            GrantRules.All,
            rule =>
            {
                Assert.All(
                    Languages.All,
                    language => Assert.EndsWith(".", rule.Summary.In(language))
                );
                Assert.NotEmpty(rule.Source);
                Assert.NotNull(ProblemCatalogue.Find(rule.Code).OAuthError);
            }
        );
    }

    [Theory]
    [InlineData("a:granted")]
    [InlineData("a:open")]
    [InlineData("a:own")]
    [InlineData("a:granted  a:open\ta:own a:open")]
    public void A_right_grant_meets_every_rule(string scope)
    {
        var verdict = facts.Judge(TestFacts.Grant(scope).Sign());

        Assert.Null(verdict.Problem);
        Assert.Equal(GrantRules.All.Count, verdict.Passed);
        Assert.Equal(GrantRules.All.Select(rule => rule.Name), verdict.RulePath);
    }

    [Fact]
    public void What_clients_send_besides_is_tolerated()
    {
        var now = TestFacts.Now.ToUnixTimeSeconds();
        var grant = TestFacts
            .Grant()
            .With("aud", new[] { TestFacts.Issuer })
            .With("nbf", now)
            .With("sub", TestFacts.ClientId)
            .With("resource", new[] { "https://api.test/" })
            .With("pid", "05848998356")
            .Without("jti")
            .WithHeader("typ", "jwt")
            .WithHeader("x5c", new[] { "MIIB" })
            .WithHeader("x5t", "abc");

        Assert.Null(facts.Judge(grant.Sign()).Problem);
    }

    [Fact]
    public void Times_may_be_written_with_a_fraction_of_zeros()
    {
        var now = TestFacts.Now.ToUnixTimeSeconds();
        var claims =
            $$"""{"iss":"{{TestFacts.ClientId}}","aud":"{{TestFacts.Issuer}}","scope":"a:open","iat":{{now}}.0,"exp":{{now + 120}}.00}""";
        var assertion = TestFacts.Grant().Sign("""{"alg":"RS256","kid":"key-1"}""", claims);

        Assert.Null(facts.Judge(assertion).Problem);
    }

    [Fact]
    public void A_client_of_another_kind_looks_unknown()
    {
        var others = new TestFacts { Client = TestFacts.MakeClient(IntegrationKind.Idporten) };

        Assert.Equal(
            Problems.TokenClientUnknown,
            others.Judge(TestFacts.Grant().Sign()).Problem?.Code
        );
    }

    [Fact]
    public void A_suppliers_client_needs_the_suppliers_access()
    {
        var client = TestFacts.MakeClient() with { Supplier = TestFacts.Delegator };
        var supplied = new TestFacts { Client = client };

        Assert.Null(supplied.Judge(TestFacts.Grant().Sign()).Problem);
        Assert.Equal(
            Problems.TokenAccessMissing,
            supplied.Judge(TestFacts.Grant("a:own").Sign()).Problem?.Code
        );
    }

    [Fact]
    public void The_profile_decides_what_is_debatable()
    {
        var mild = TestFacts.Profile with
        {
            RefusesUnknownClaims = false,
            AdditionalAudiences = ["https://old.test/"],
            OwnerUsesOwnScopes = false,
        };
        var grant = TestFacts.Grant().With("other", 1).With("aud", "https://old.test/");

        Assert.Null(facts.Judge(grant.Sign(), mild).Problem);
        Assert.Equal(
            Problems.TokenAccessMissing,
            facts.Judge(TestFacts.Grant("a:own").Sign(), mild).Problem?.Code
        );
    }

    [Fact]
    public void A_replayed_grant_has_its_own_problem()
    {
        var verdict = GrantRules.Replayed(facts.Case(TestFacts.Grant().Sign()));

        Assert.Equal("MP-012", verdict.Problem?.Kind.MpCode);
        Assert.Equal("GrantIsUnused", verdict.FailedRule?.Name);
    }
}
