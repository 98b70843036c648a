using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tests.Tokens;

/// <summary>Genuine grants that ask for something they may not have.</summary>
internal static class AllowedRefusals
{
    public static IReadOnlyDictionary<string, Refusal> All { get; } =
        new Dictionary<string, Refusal>
        {
            ["a claim that nobody defined"] = GenuineRefusals.Changed(
                Problems.TokenClaimUnknown,
                "ClaimsAreKnown",
                "consumer_orgno",
                "958935420"
            ),
            ["iss_onbehalfof"] = GenuineRefusals.Changed(
                Problems.TokenOnBehalfOfUnsupported,
                "OnBehalfOfIsAbsent",
                "iss_onbehalfof",
                "sub"
            ),
            ["consumer_org with a wrong check digit"] = GenuineRefusals.Changed(
                Problems.TokenClaimInvalid,
                "ConsumerNumberIsValid",
                "consumer_org",
                "958935421"
            ),
            ["consumer_org with its scheme"] = GenuineRefusals.Changed(
                Problems.TokenClaimInvalid,
                "ConsumerNumberIsValid",
                "consumer_org",
                "0192:958935420"
            ),
            ["pid with a wrong control digit"] = GenuineRefusals.Changed(
                Problems.TokenClaimInvalid,
                "PersonNumberIsValid",
                "pid",
                "05848998357"
            ),
            ["an empty resource"] = GenuineRefusals.Changed(
                Problems.TokenClaimInvalid,
                "ResourceIsValid",
                "resource",
                ""
            ),
            ["a scope that is not on the client"] = Scope(
                Problems.TokenScopeNotOnClient,
                "ScopesAreOnClient",
                "a:granted a:not-on-client"
            ),
            ["a scope that does not exist"] = Scope(
                Problems.TokenScopeNotOnClient,
                "ScopesAreOnClient",
                "a:nothing"
            ),
            ["a scope with a look-alike letter"] = Scope(
                Problems.TokenScopeNotOnClient,
                "ScopesAreOnClient",
                "\u0430:granted"
            ),
            ["an inactive scope"] = Scope(
                Problems.TokenScopeNotOnClient,
                "ScopesAreOnClient",
                "a:inactive"
            ),
            ["a scope for logins only"] = Scope(
                Problems.TokenScopeKindNotAllowed,
                "ScopesAllowMaskinporten",
                "a:login"
            ),
            ["no access"] = Scope(
                Problems.TokenAccessMissing,
                "ConsumerHasAccess",
                "a:open a:denied"
            ),
        };

    private static Refusal Scope(string code, string rule, string scope) =>
        new(code, rule, () => TestFacts.Grant(scope).Sign());
}
