namespace Portvakt.Domain.Tokens;

/// <summary>Tells whether access tokens are what a signing key signed.</summary>
public interface ITokenVerifier
{
    /// <summary>The public side of the key.</summary>
    SigningKey Key { get; }

    /// <summary>Whether the signature is this key's over the input.</summary>
    bool Verify(ReadOnlySpan<byte> input, ReadOnlySpan<byte> signature);
}
