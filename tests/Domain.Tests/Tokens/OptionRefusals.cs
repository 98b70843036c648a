using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;

namespace Portvakt.Domain.Tests.Tokens;

/// <summary>Grants that an environment with options refuses.</summary>
internal static class OptionRefusals
{
    private static readonly TestProof Proof = new(TestFacts.Issuer + "token", TestFacts.Now);

    public static IReadOnlyDictionary<
        string,
        (string Code, string Rule, Func<GrantVerdict> Judge)
    > All { get; } =
        new Dictionary<string, (string, string, Func<GrantVerdict>)>
        {
            ["a proof that is none"] = (
                Problems.TokenProofInvalid,
                "ProofIsGenuine",
                () => Judge("a:granted", "a.b.c")
            ),
            ["a proof for another address"] = (
                Problems.TokenProofInvalid,
                "ProofIsGenuine",
                () => Judge("a:granted", (Proof with { Address = "https://else.test/" }).Sign())
            ),
            ["a proof without the nonce that is demanded"] = (
                Problems.TokenProofNonceMissing,
                "ProofHasNonce",
                () => Judge("a:granted", Proof.Sign(), DpopUse.WithNonce)
            ),
            ["a proof with a nonce of long ago"] = (
                Problems.TokenProofNonceMissing,
                "ProofHasNonce",
                () =>
                    Judge(
                        "a:granted",
                        (Proof with { Nonce = Nonce(TestFacts.Now.AddMinutes(-3)) }).Sign(),
                        DpopUse.WithNonce
                    )
            ),
            ["no proof for a scope that demands one"] = (
                Problems.TokenProofMissing,
                "ScopesHaveTheirProof",
                () => Judge("a:granted a:bound", null)
            ),
            ["another audience than the scope's"] = (
                Problems.TokenAudienceEnforced,
                "ScopesShareAnAudience",
                () =>
                    new TestFacts().Judge(
                        TestFacts.Grant("a:for-one").With("resource", "https://two.test/").Sign()
                    )
            ),
        };

    public static string Nonce(DateTimeOffset at) => TestFacts.Nonces.Give(at);

    public static GrantVerdict Judge(string scope, string? proof, DpopUse use = DpopUse.On) =>
        new TestFacts { Proof = proof }.Judge(
            TestFacts.Grant(scope).Sign(),
            TestFacts.Profile with
            {
                Dpop = use,
            }
        );
}
