using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.TestKit;

namespace Portvakt.Domain.Tests.Integrations;

/// <summary>A JWK with x5c: a key that is locked to a certificate.</summary>
[Requirement("R24")]
public class JwkCertificateTests
{
    private static readonly TestAuthority Authority = new();
    private static readonly byte[] Leaf = Authority.Issue();

    [Fact]
    public void The_certificate_is_kept_with_the_key_and_ends_it()
    {
        var key = Read(new[] { Convert.ToBase64String(Leaf), "more" }).Value![0];

        Assert.Equal(Leaf, key.Certificate);
        Assert.Equal(CertificateFacts.Read(Leaf)!.NotAfter, key.Expires);
    }

    [Fact]
    public void An_earlier_end_of_the_key_itself_goes_before()
    {
        var soon = TestCertificate.Day.AddDays(1);

        var key = Read(new[] { Convert.ToBase64String(Leaf) }, soon).Value![0];

        Assert.Equal(soon, key.Expires);
    }

    [Fact]
    public void A_key_without_it_stands_alone()
    {
        var key = Read(null).Value![0];

        Assert.Null(key.Certificate);
        Assert.Null(key.Expires);
    }

    [Fact]
    public void What_is_written_can_be_read_again()
    {
        var client = Integration.Create(
            EnvironmentName.Of("ver2"),
            OrganisationId.Of("0192:991825827"),
            new IntegrationProperties(IntegrationKind.Maskinporten, "a", "b"),
            [],
            TestCertificate.Day
        );
        var key = Read(new[] { Convert.ToBase64String(Leaf) }).Value![0];
        client.AddKey(key, TestCertificate.Day);

        var again = PastedKeys.Read(JwkWriter.Array(client.Keys)).Value![0];

        Assert.Equal(Leaf, again.Certificate);
    }

    public static TheoryData<string> Wrongs => [.. Wrong.Keys];

    private static readonly Dictionary<string, object> Wrong = new()
    {
        ["a bare text"] = Convert.ToBase64String(Leaf),
        ["an empty list"] = Array.Empty<string>(),
        ["no base64"] = new[] { "!" },
        ["no certificate"] = new[] { "AAAA" },
        ["another key's certificate"] = new[]
        {
            Convert.ToBase64String(Authority.Issue(new() { Key = RSA.Create(2048) })),
        },
        ["an elliptic key's certificate"] = new[] { Convert.ToBase64String(Authority.Issuer) },
    };

    [Theory]
    [MemberData(nameof(Wrongs))]
    public void What_is_not_the_keys_certificate_is_refused(string what) =>
        Assert.Equal(Problems.KeyCertificateMismatch, Read(Wrong[what]).Problems.Single().Code);

    private static Outcome<IReadOnlyList<PublicKeyMaterial>> Read(
        object? x5c,
        DateTimeOffset? end = null
    )
    {
        var rsa = TestGrant.SharedKey.ExportParameters(false);
        return PastedKeys.Read(
            JsonSerializer.Serialize(
                new
                {
                    kty = "RSA",
                    n = Base64Url.EncodeToString(rsa.Modulus),
                    e = Base64Url.EncodeToString(rsa.Exponent),
                    exp = end?.ToUnixTimeSeconds(),
                    x5c,
                }
            )
        );
    }
}
