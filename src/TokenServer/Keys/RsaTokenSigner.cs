using System.Security.Cryptography;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;

namespace Portvakt.TokenServer.Keys;

/// <summary>
/// Signs with an RSA key in memory. The key object is kept: importing one costs as much as five signatures, and one
/// object serves all threads.
/// </summary>
internal sealed class RsaTokenSigner(SigningKey key, RSA rsa) : ITokenSigner
{
    private readonly RSASignaturePadding padding =
        key.Algorithm == SigningAlgorithm.PS256
            ? RSASignaturePadding.Pss
            : RSASignaturePadding.Pkcs1;

    public SigningKey Key { get; } = key;

    public ReadOnlyMemory<byte> EncodedHeader { get; } = AccessToken.EncodeHeader(key);

    public int MaxSignatureLength { get; } = rsa.KeySize / 8;

    public int Sign(ReadOnlySpan<byte> input, Span<byte> signature) =>
        rsa.SignData(input, signature, HashAlgorithmName.SHA256, padding);

    public bool Verify(ReadOnlySpan<byte> input, ReadOnlySpan<byte> signature) =>
        rsa.VerifyData(input, signature, HashAlgorithmName.SHA256, padding);
}
