using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;

namespace Portvakt.Domain.Tests.Tokens;

/// <summary>Grants with consumer_org that give no token.</summary>
internal static class DelegationRefusals
{
    public static IReadOnlyDictionary<string, Refusal> All { get; } =
        new Dictionary<string, Refusal>
        {
            ["one's own organisation as consumer_org"] = For(
                Problems.TokenConsumerIsOwnOrganisation,
                "ConsumerIsAnotherOrganisation",
                "a:delegable-open",
                consumer: TestFacts.Consumer
            ),
            ["consumer_org with a client that a supplier made for a customer"] = For(
                Problems.TokenConsumerWithSupplierClient,
                "DelegateHasOwnClient",
                "a:delegable-open"
            ) with
            {
                Facts = new TestFacts
                {
                    Client = TestFacts.MakeClient() with { Supplier = TestFacts.Provider },
                },
            },
            ["a scope without a delegation source"] = For(
                Problems.TokenScopeNotDelegable,
                "ScopesAreDelegable",
                "a:delegable-open a:open"
            ),
            ["a consumer without access"] = For(
                Problems.TokenAccessMissing,
                "ConsumerHasAccess",
                "a:delegable a:delegable-denied"
            ),
            ["no delegation"] = For(
                Problems.TokenDelegationMissing,
                "DelegationExists",
                "a:delegable"
            ),
            ["a delegation of one of two scopes"] = For(
                Problems.TokenDelegationMissing,
                "DelegationExists",
                "a:delegable a:delegable-open",
                TestSource.Delegated("a:delegable")
            ),
            ["a delegation from another consumer"] = For(
                Problems.TokenDelegationMissing,
                "DelegationExists",
                "a:delegable",
                TestSource.Delegated("a:delegable") with
                {
                    Consumer = TestFacts.Provider,
                }
            ),
            ["a delegation to another supplier"] = For(
                Problems.TokenDelegationMissing,
                "DelegationExists",
                "a:delegable",
                TestSource.Delegated("a:delegable") with
                {
                    Supplier = TestFacts.Provider,
                }
            ),
            ["a delegation source that does not answer"] = For(
                Problems.TokenDelegationSourceUnavailable,
                "DelegationSourceAnswers",
                "a:delegable"
            ) with
            {
                Facts = new TestFacts { Delegations = new TestSource { IsDown = true } },
            },
        };

    private static Refusal For(
        string code,
        string rule,
        string scope,
        KnownDelegation? delegation = null,
        OrganisationId? consumer = null
    ) =>
        new(
            code,
            rule,
            () =>
                TestFacts
                    .Grant(scope)
                    .With("consumer_org", (consumer ?? TestFacts.Delegator).Value)
                    .Sign()
        )
        {
            Facts = new TestFacts
            {
                Delegations = new TestSource
                {
                    Delegations = delegation is null ? [] : [delegation],
                },
            },
        };
}
