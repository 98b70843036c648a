using System.Security.Cryptography;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;

namespace Portvakt.TokenServer.Keys;

/// <summary>Makes the signer that fits a key's algorithm.</summary>
internal static class TokenSigners
{
    /// <param name="key">The public side.</param>
    /// <param name="pkcs8">The private side; the caller wipes it.</param>
    public static ITokenSigner Of(SigningKey key, ReadOnlySpan<byte> pkcs8)
    {
        if (key.Algorithm == SigningAlgorithm.ES256)
        {
            var curve = ECDsa.Create();
            curve.ImportPkcs8PrivateKey(pkcs8, out _);
            return new CurveTokenSigner(key, curve);
        }
        var rsa = RSA.Create();
        rsa.ImportPkcs8PrivateKey(pkcs8, out _);
        return new RsaTokenSigner(key, rsa);
    }
}
