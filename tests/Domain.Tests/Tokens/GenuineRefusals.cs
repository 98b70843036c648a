using System.Security.Cryptography;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tests.Tokens;

/// <summary>Grants that are not genuine or not fresh.</summary>
internal static class GenuineRefusals
{
    private static long Now => TestFacts.Now.ToUnixTimeSeconds();

    public static IReadOnlyDictionary<string, Refusal> All { get; } =
        new Dictionary<string, Refusal>
        {
            ["no JWT"] = new(
                Problems.TokenAssertionUnreadable,
                "AssertionIsReadable",
                () => "not.a-jwt"
            ),
            ["a line break inside"] = new(
                Problems.TokenAssertionUnreadable,
                "AssertionIsReadable",
                () => TestFacts.Grant().Sign().Insert(30, "\n")
            ),
            ["padding"] = new(
                Problems.TokenAssertionUnreadable,
                "AssertionIsReadable",
                () => TestFacts.Grant().Sign() + "=="
            ),
            ["a claim twice"] = new(
                Problems.TokenAssertionUnreadable,
                "AssertionIsReadable",
                () => TestFacts.Grant().Sign("""{"alg":"RS256"}""", """{"iss":"a","iss":"b"}""")
            ),
            ["a claim twice inside another"] = new(
                Problems.TokenAssertionUnreadable,
                "AssertionIsReadable",
                () => TestFacts.Grant().Sign("""{"alg":"RS256"}""", """{"x":{"y":1,"\u0079":2}}""")
            ),
            ["an array as payload"] = new(
                Problems.TokenAssertionUnreadable,
                "AssertionIsReadable",
                () => TestFacts.Grant().Sign("""{"alg":"RS256"}""", "[]")
            ),
            ["JSON too deep"] = new(
                Problems.TokenAssertionUnreadable,
                "AssertionIsReadable",
                () =>
                    TestFacts
                        .Grant()
                        .Sign("""{"alg":"RS256"}""", $$"""{"x":{{new string('[', 20)}}""")
            ),
            ["a header that must be understood"] = Header("crit", new[] { "b64" }),
            ["a kid that is a number"] = Header("kid", 7),
            ["no alg"] = Header("alg", null),
            ["exp as text"] = Type("exp", "1795367883"),
            ["exp with a fraction"] = Type("exp", 1795367883.5),
            ["exp in the year 10000"] = Type("exp", 253402300800),
            ["iat before 1970"] = Type("iat", -1),
            ["iss as a number"] = Type("iss", 1),
            ["scope as a list"] = Type("scope", new[] { "a:granted" }),
            ["aud as a number"] = Type("aud", 1),
            ["jti as a number"] = Type("jti", 1),
            ["resource with a number in it"] = Type("resource", new object[] { "a", 1 }),
            ["no iss"] = Missing("iss"),
            ["no scope"] = Missing("scope"),
            ["an empty scope"] = Changed(
                Problems.TokenClaimMissing,
                "RequiredClaimsArePresent",
                "scope",
                " "
            ),
            ["no iat"] = Missing("iat"),
            ["no exp"] = Missing("exp"),
            ["an unknown client"] = Changed(
                Problems.TokenClientUnknown,
                "ClientIsKnown",
                "iss",
                "nobody"
            ),
            ["x5c as a text"] = new(
                Problems.TokenCertificateHeaderInvalid,
                "CertificateHeaderIsAList",
                () => TestFacts.Grant().WithHeader("x5c", "MIIB").Sign()
            ),
            ["alg none"] = Algorithm("none"),
            ["HS256"] = Algorithm("HS256"),
            ["PS256"] = Algorithm("PS256"),
            ["alg in small letters"] = Algorithm("rs256"),
            ["no kid"] = new(
                Problems.TokenKeyNotNamed,
                "KeyIsNamed",
                () => TestFacts.Grant().WithHeader("kid", null).Sign()
            ),
            ["a certificate instead of a kid"] = new(
                Problems.TokenKeyNotNamed,
                "KeyIsNamed",
                () =>
                    TestFacts
                        .Grant()
                        .WithHeader("kid", null)
                        .WithHeader("x5c", new[] { "MIIB" })
                        .Sign()
            ),
            ["an unknown kid"] = new(
                Problems.TokenKeyUnknown,
                "KeyIsRegistered",
                () => TestFacts.Grant().WithHeader("kid", "key-2").Sign()
            ),
            ["an expired key"] = new(
                Problems.TokenKeyExpired,
                "KeyIsNotExpired",
                () => TestFacts.Grant().WithHeader("kid", "key-old").Sign()
            ),
            ["another key's signature"] = new(
                Problems.TokenSignatureInvalid,
                "SignatureIsValid",
                () => (TestFacts.Grant() with { Key = RSA.Create(2048) }).Sign()
            ),
            ["another hash than alg says"] = new(
                Problems.TokenSignatureInvalid,
                "SignatureIsValid",
                () => (TestFacts.Grant() with { Hash = HashAlgorithmName.SHA512 }).Sign()
            ),
            ["another audience"] = Audience("https://issuer.test"),
            ["the token endpoint as audience"] = Audience("https://issuer.test/token"),
            ["two audiences"] = Audience(new[] { TestFacts.Issuer, "https://other.test/" }),
            ["no audience"] = new(
                Problems.TokenAudienceInvalid,
                "AudienceIsThisIssuer",
                () => TestFacts.Grant().Without("aud").Sign()
            ),
            ["an expired grant"] = Changed(
                Problems.TokenGrantExpired,
                "GrantIsNotExpired",
                "exp",
                Now
            ),
            ["iat eleven seconds ahead"] = Changed(
                Problems.TokenIssuedAhead,
                "IssueTimeIsNotAhead",
                "iat",
                Now + 11
            ),
            ["nbf eleven seconds ahead"] = Changed(
                Problems.TokenNotYetValid,
                "NotBeforeHasPassed",
                "nbf",
                Now + 11
            ),
            ["121 seconds of life"] = Changed(
                Problems.TokenGrantLifetimeTooLong,
                "LifetimeIsShort",
                "exp",
                Now + 121
            ),
            ["iat eleven seconds ago"] = Changed(
                Problems.TokenIssuedTooLongAgo,
                "IssueTimeIsRecent",
                "iat",
                Now - 11
            ),
        };

    internal static Refusal Changed(string code, string rule, string claim, object? value) =>
        new(code, rule, () => TestFacts.Grant().With(claim, value).Sign());

    private static Refusal Missing(string claim) =>
        new(
            Problems.TokenClaimMissing,
            "RequiredClaimsArePresent",
            () => TestFacts.Grant().Without(claim).Sign()
        );

    private static Refusal Type(string claim, object value) =>
        Changed(Problems.TokenClaimInvalid, "AssertionIsReadable", claim, value);

    private static Refusal Header(string name, object? value) =>
        new(
            Problems.TokenHeaderInvalid,
            "AssertionIsReadable",
            () => TestFacts.Grant().WithHeader(name, value).Sign()
        );

    private static Refusal Algorithm(string name) =>
        new(
            Problems.TokenAlgorithmUnsupported,
            "AlgorithmIsAccepted",
            () => TestFacts.Grant().WithHeader("alg", name).Sign()
        );

    private static Refusal Audience(object audience) =>
        Changed(Problems.TokenAudienceInvalid, "AudienceIsThisIssuer", "aud", audience);
}
