using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Tokens;
using Portvakt.TestKit;

namespace Portvakt.Domain.Tests.Tokens;

/// <summary>One way in which a certificate's grant is wrong.</summary>
/// <param name="MpCode">The documented code; null for a fault of ours.</param>
internal sealed record CertificateRefusal(
    string Code,
    string? MpCode,
    string Rule,
    Func<GrantVerdict> Verdict
);

/// <summary>Every refusal of a grant that a certificate signed, or a key with a certificate, by name.</summary>
internal static class CertificateRefusals
{
    private static readonly TestAuthority Stranger = new("Stranger");

    public static IReadOnlyDictionary<string, CertificateRefusal> All { get; } =
        new Dictionary<string, CertificateRefusal>
        {
            ["a bare text"] = Header(CertificateWorld.Text(CertificateWorld.Leaf)),
            ["an empty list"] = Header(Array.Empty<string>()),
            ["a number in the list"] = Header(new object[] { 1 }),
            ["base64url"] = Header(new[] { "MIIB-_8=" }),
            ["no base64"] = Header(new[] { "MIIB!" }),
            ["six certificates"] = Header(
                Enumerable.Repeat(CertificateWorld.Text([1, 2, 3]), 6).ToArray()
            ),
            ["a huge certificate"] = Header(new[] { new string('A', 9_100) }),
            ["no certificate"] = new(
                Problems.TokenKeyNotNamed,
                null,
                "KeyIsNamed",
                () => Judge(CertificateWorld.Grant().WithHeader("x5c", null))
            ),
            ["a kid alone"] = new(
                Problems.TokenKeyUnknown,
                null,
                "KeyIsRegistered",
                () => Judge(CertificateWorld.Grant().WithHeader("x5c", null).WithHeader("kid", "a"))
            ),
            ["bytes that are no certificate"] = FormOf([1, 2, 3]),
            ["key usage that is not critical"] = Form(
                new TestCertificate { UsageIsCritical = false }
            ),
            ["another critical extension"] = Form(
                new TestCertificate { More = [new X509Extension("1.2.3", [5, 0], true)] }
            ),
            ["no organisation number"] = Form(
                new TestCertificate { Subject = n => n.AddCommonName("A") }
            ),
            ["an unknown policy"] = Form(new TestCertificate { Policies = ["1.2.3"] }),
            ["an elliptic key"] = Form(
                new TestCertificate { Key = ECDsa.Create(ECCurve.NamedCurves.nistP256) }
            ),
            ["an expired certificate"] = Refused(
                Problems.TokenCertificateExpired,
                "CertificateIsInForce",
                new() { NotAfter = TestFacts.Now.AddSeconds(-1) }
            ),
            ["a certificate that issued itself"] = new(
                Problems.TokenCertificateUntrusted,
                "MP-120",
                "CertificateIsTrusted",
                () => Judge(CertificateWorld.Grant(TestAuthority.SelfSigned()))
            ),
            ["an unknown issuer"] = new(
                Problems.TokenCertificateUntrusted,
                "MP-120",
                "CertificateIsTrusted",
                () =>
                    Judge(CertificateWorld.Grant(Stranger.Issue(), Stranger.Issuer, Stranger.Root))
            ),
            ["a revoked certificate"] = Listed(
                Problems.TokenCertificateRevoked,
                "MP-120",
                "CertificateIsNotRevoked",
                new([CertificateWorld.Authority.Known(TestFacts.Now, CertificateWorld.Leaf)])
            ),
            ["a list that was never had"] = Listed(
                Problems.TokenCertificateStatusUnknown,
                null,
                "CertificateStatusIsKnown",
                new([null])
            ),
            ["another organisation's certificate"] = new(
                Problems.TokenCertificateOtherOrganisation,
                "MP-122",
                "CertificateIsTheOwners",
                () =>
                    Judge(
                        CertificateWorld.Grant(
                            CertificateWorld.Authority.Issue(new() { Organisation = "889640782" })
                        )
                    )
            ),
            ["another key's signature"] = new(
                Problems.TokenSignatureInvalid,
                "MP-124",
                "SignatureIsValid",
                () => Judge(CertificateWorld.Grant() with { Key = RSA.Create(2048) })
            ),
            ["a key whose certificate is revoked"] = new(
                Problems.TokenCertificateRevoked,
                "MP-120",
                "CertificateIsNotRevoked",
                () =>
                    CertificateWorld
                        .WithLockedKey(
                            new Revocations([
                                CertificateWorld.Authority.Known(
                                    TestFacts.Now,
                                    CertificateWorld.Leaf
                                ),
                            ])
                        )
                        .Judge(TestFacts.Grant().Sign())
            ),
            ["a key whose certificate has expired"] = new(
                Problems.TokenCertificateExpired,
                "MP-120",
                "CertificateIsInForce",
                () =>
                    CertificateWorld
                        .WithLockedKey(
                            Revocations.NotAsked,
                            new() { NotAfter = TestFacts.Now.AddSeconds(-1) }
                        )
                        .Judge(TestFacts.Grant().Sign())
            ),
            ["a certificate where the client has keys"] = new(
                Problems.TokenKeyNotNamed,
                null,
                "KeyIsNamed",
                () =>
                    CertificateWorld
                        .WithLockedKey(Revocations.NotAsked)
                        .Judge(CertificateWorld.Grant().Sign())
            ),
        };

    private static GrantVerdict Judge(TestGrant grant) =>
        CertificateWorld.Keyless().Judge(grant.Sign());

    private static CertificateRefusal Header(object x5c) =>
        new(
            Problems.TokenCertificateHeaderInvalid,
            "MP-123",
            "CertificateHeaderIsAList",
            () => Judge(CertificateWorld.Grant().WithHeader("x5c", x5c))
        );

    private static CertificateRefusal FormOf(byte[] leaf) =>
        new(
            Problems.TokenCertificateInvalid,
            "MP-120",
            "CertificateIsAcceptable",
            () => Judge(CertificateWorld.Grant(leaf))
        );

    private static CertificateRefusal Form(TestCertificate wanted) =>
        FormOf(CertificateWorld.Authority.Issue(wanted));

    private static CertificateRefusal Refused(string code, string rule, TestCertificate wanted) =>
        new(
            code,
            "MP-120",
            rule,
            () => Judge(CertificateWorld.Grant(CertificateWorld.Authority.Issue(wanted)))
        );

    private static CertificateRefusal Listed(
        string code,
        string? mpCode,
        string rule,
        Revocations lists
    ) =>
        new(
            code,
            mpCode,
            rule,
            () => CertificateWorld.Keyless(lists).Judge(CertificateWorld.Grant().Sign())
        );
}
