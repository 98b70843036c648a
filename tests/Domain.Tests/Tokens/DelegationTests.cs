using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Tokens;

namespace Portvakt.Domain.Tests.Tokens;

[Requirement("R18")]
public class DelegationTests
{
    [Theory]
    [InlineData("a:delegable")]
    [InlineData("a:delegable-open")]
    [InlineData("a:delegable a:delegable-open")]
    public void A_delegated_scope_may_be_used_for_the_consumer(string scope)
    {
        var facts = new TestFacts
        {
            Delegations = new TestSource
            {
                Delegations =
                [
                    TestSource.Delegated("a:other"),
                    TestSource.Delegated("a:delegable", "a:delegable-open"),
                ],
            },
        };

        var verdict = facts.Judge(
            TestFacts.Grant(scope).With("consumer_org", TestFacts.Delegator.Value).Sign()
        );

        Assert.Null(verdict.Problem);
        Assert.Equal(TestFacts.Delegator, verdict.Grant.Consumer);
    }

    [Fact]
    public void A_plain_grant_asks_no_source()
    {
        var facts = new TestFacts { Delegations = new TestSource { IsDown = true } };

        var verdict = facts.Judge(TestFacts.Grant("a:delegable-open").Sign());

        Assert.Null(verdict.Problem);
        Assert.Equal(TestFacts.Consumer, verdict.Grant.Consumer);
    }

    [Fact]
    public void Each_scope_is_asked_about_by_itself()
    {
        var questions = Questions(
            TestFacts
                .Grant("a:delegable a:delegable-open")
                .With("consumer_org", TestFacts.Delegator.Value)
        );

        Assert.Equal(
            [
                new(TestFacts.Delegator, TestFacts.Consumer, "a:delegable"),
                new(TestFacts.Delegator, TestFacts.Consumer, "a:delegable-open"),
            ],
            questions.Delegations
        );
        Assert.Null(questions.SystemUser);
        Assert.Null(questions.Consent);
    }

    [Theory]
    [InlineData(null, "958935420")]
    [InlineData("", "958935420")]
    [InlineData("kunde-7", "kunde-7")]
    public void A_system_user_is_looked_up_by_its_reference_or_the_customers_number(
        string? reference,
        string expected
    )
    {
        var details = Details.SystemUser(reference: reference);

        var questions = Questions(
            TestFacts.Grant().With("authorization_details", new[] { details })
        );

        Assert.Equal(
            new SystemUserQuestion(
                TestFacts.ClientId,
                TestFacts.Consumer,
                TestFacts.Delegator,
                expected
            ),
            questions.SystemUser
        );
    }

    [Fact]
    public void A_consent_is_asked_for_on_behalf_of_the_consumer()
    {
        var grant = TestFacts.Grant("a:delegable-open");
        var details = new[] { Details.Consent() };

        var plain = Questions(grant.With("authorization_details", details));
        var delegated = Questions(
            grant
                .With("authorization_details", details)
                .With("consumer_org", TestFacts.Delegator.Value)
        );

        Assert.Equal(TestFacts.Consumer, plain.Consent?.To);
        Assert.Equal(TestFacts.Delegator, delegated.Consent?.To);
    }

    [Fact]
    public void A_confirmed_system_user_or_consent_may_be_used()
    {
        var user = new KnownSystemUser(
            Guid.NewGuid(),
            "991825827_lonn",
            TestFacts.Delegator,
            TestFacts.Consumer,
            "958935420",
            null
        );
        var facts = new TestFacts
        {
            Delegations = new TestSource { SystemUser = user, Consent = Details.Known },
        };

        foreach (var details in new[] { Details.SystemUser(), Details.Consent() })
            Assert.Null(
                facts
                    .Judge(
                        TestFacts.Grant().With("authorization_details", new[] { details }).Sign()
                    )
                    .Problem
            );
    }

    [Fact]
    public void A_wrong_value_is_named_unless_it_may_be_a_persons_number()
    {
        string? Named(object details) =>
            new TestFacts()
                .Judge(TestFacts.Grant().With("authorization_details", new[] { details }).Sign())
                .Problem?.Message(Language.English);

        Assert.Contains("systemuser_org.ID 0192:12", Named(Details.SystemUser("0192:12")));
        Assert.DoesNotContain(
            Details.PersonNumber,
            Named(Details.SystemUser($"0192:{Details.PersonNumber}"))
        );
        Assert.DoesNotContain("058489", Named(Details.Consent("058489 98357")));
    }

    private static GrantQuestions Questions(TestGrant grant)
    {
        var judged = new TestFacts().Case(grant.Sign());
        Assert.True(GrantRules.CheckGenuine(judged).Ok);
        Assert.True(GrantRules.CheckAllowed(judged).Ok);
        return GrantQuestions.Of(judged)!;
    }
}
