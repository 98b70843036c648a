using System.Security.Cryptography;
using Portvakt.Domain.Tokens;

namespace Portvakt.TokenServer.Keys;

/// <summary>Signs with a P-256 key in memory; the signature is r and s side by side (RFC 7518 section 3.4).</summary>
internal sealed class CurveTokenSigner(SigningKey key, ECDsa curve) : ITokenSigner
{
    public SigningKey Key { get; } = key;

    public ReadOnlyMemory<byte> EncodedHeader { get; } = AccessToken.EncodeHeader(key);

    public int MaxSignatureLength { get; } =
        curve.GetMaxSignatureSize(DSASignatureFormat.IeeeP1363FixedFieldConcatenation);

    public int Sign(ReadOnlySpan<byte> input, Span<byte> signature) =>
        curve.SignData(
            input,
            signature,
            HashAlgorithmName.SHA256,
            DSASignatureFormat.IeeeP1363FixedFieldConcatenation
        );

    public bool Verify(ReadOnlySpan<byte> input, ReadOnlySpan<byte> signature) =>
        curve.VerifyData(
            input,
            signature,
            HashAlgorithmName.SHA256,
            DSASignatureFormat.IeeeP1363FixedFieldConcatenation
        );
}
