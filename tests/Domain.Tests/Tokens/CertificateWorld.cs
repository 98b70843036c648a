using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Tokens;
using Portvakt.TestKit;

namespace Portvakt.Domain.Tests.Tokens;

/// <summary>The world of <see cref="TestFacts"/> in which certificates sign.</summary>
internal static class CertificateWorld
{
    public static readonly TestAuthority Authority = new();

    /// <summary>The consumer's certificate.</summary>
    public static readonly byte[] Leaf = Authority.Issue();

    /// <summary>The client has no keys, so its organisation's certificate signs.</summary>
    public static TestFacts Keyless(Revocations? lists = null) =>
        new()
        {
            Client = TestFacts.MakeClient() with { Keys = [] },
            Certificates = Judge(lists ?? Revocations.NotAsked),
        };

    /// <summary>The client's key is locked to a certificate.</summary>
    public static TestFacts WithLockedKey(Revocations lists, TestCertificate? wanted = null)
    {
        var client = TestFacts.MakeClient();
        var certificate = wanted is null ? Leaf : Authority.Issue(wanted);
        var key = client.Keys[0];
        var locked = new KeyFacts(key.KeyId, key.Modulus, key.Exponent, key.ExpiresAt)
        {
            Certificate = CertificateFacts.Read(certificate),
        };
        return new() { Client = client with { Keys = [locked] }, Certificates = Judge(lists) };
    }

    /// <summary>A grant with these certificates in x5c; the consumer's own when none is given.</summary>
    public static TestGrant Grant(params byte[][] chain) =>
        TestFacts
            .Grant()
            .WithHeader("kid", null)
            .WithHeader("x5c", (chain.Length == 0 ? [Leaf] : chain).Select(Text).ToArray());

    public static string Text(byte[] certificate) => Convert.ToBase64String(certificate);

    private static EnterpriseCertificates Judge(Revocations lists) => new(Authority.Trust(), lists);
}
