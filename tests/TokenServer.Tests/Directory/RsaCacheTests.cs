using System.Security.Cryptography;
using Portvakt.Domain.Tokens;
using Portvakt.TokenServer.Directory;

namespace Portvakt.TokenServer.Tests.Directory;

public class RsaCacheTests
{
    [Fact]
    public void The_cache_stays_within_its_bounds_and_still_verifies()
    {
        var cache = new RsaCache();
        var parameters = TestGrant.SharedKey.ExportParameters(false);
        var input = "text"u8.ToArray();
        var signature = TestGrant.SharedKey.SignData(
            input,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        );

        for (var i = 0; i < RsaCache.Capacity + 100; i++)
        {
            var key = new KeyFacts(
                "k",
                parameters.Modulus!,
                parameters.Exponent!,
                DateTimeOffset.MaxValue
            );
            Assert.True(cache.Verify(key, GrantAlgorithm.RS256, input, signature));
        }

        Assert.InRange(cache.Count, 1, RsaCache.Capacity);
    }

    [Fact]
    public void Numbers_that_are_no_key_verify_nothing()
    {
        var key = new KeyFacts("k", [], [], DateTimeOffset.MaxValue);

        Assert.False(new RsaCache().Verify(key, GrantAlgorithm.RS256, "a"u8, "b"u8));
    }
}
