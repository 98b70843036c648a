namespace Portvakt.Domain.Tokens;

/// <summary>Signs access tokens. The private key may live in memory, in a token (PKCS#11) or in a key service.</summary>
public interface ITokenSigner : ITokenVerifier
{
    /// <summary>base64url of the token's header, which is the same for every token of the key.</summary>
    ReadOnlyMemory<byte> EncodedHeader { get; }

    /// <summary>The longest signature in bytes.</summary>
    int MaxSignatureLength { get; }

    /// <summary>Signs and returns the signature's length.</summary>
    int Sign(ReadOnlySpan<byte> input, Span<byte> signature);
}
