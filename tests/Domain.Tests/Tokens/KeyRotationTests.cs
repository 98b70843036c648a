using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;

namespace Portvakt.Domain.Tests.Tokens;

public class KeyRotationTests
{
    private static readonly DateTimeOffset Start = DateTimeOffset.UnixEpoch.AddYears(50);
    private static readonly SigningPolicy Policy = new();
    private static readonly byte[] Certificate = MakeCertificate();

    [Theory]
    [InlineData(0, false)]
    [InlineData(178.9, false)]
    [InlineData(179, true)]
    [InlineData(400, true)]
    public void A_successor_is_due_a_day_before_the_keys_time_is_over(double days, bool due)
    {
        var now = Start.AddDays(days);

        var signsFrom = KeyRotation.Due([Key(Start)], Policy, now);

        Assert.Equal(due ? now.AddDays(1) : null, signsFrom);
    }

    [Fact]
    public void While_one_waits_to_sign_no_other_is_due() =>
        Assert.Null(
            KeyRotation.Due([Key(Start), Key(Start.AddDays(180))], Policy, Start.AddDays(179.5))
        );

    [Fact]
    public void Another_algorithm_makes_a_successor_due_at_once() =>
        Assert.Equal(
            Start.AddDays(2),
            KeyRotation.Due(
                [Key(Start)],
                Policy with
                {
                    Algorithm = SigningAlgorithm.ES256,
                },
                Start.AddDays(1)
            )
        );

    [Fact]
    public void A_key_may_be_forgotten_when_its_last_token_has_expired() =>
        Assert.Equal(Start.AddHours(24), KeyRotation.RetiresAt(Start, IssuerProfile.LongestToken));

    private static SigningKey Key(DateTimeOffset active) =>
        new("kid", SigningAlgorithm.RS256, Certificate, active, active, null);

    private static byte[] MakeCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(
            "CN=test",
            key,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        );
        using var certificate = request.CreateSelfSigned(Start, Start.AddYears(1));
        return certificate.RawData;
    }
}
