namespace Portvakt.Domain.Tokens;

/// <summary>Verifies grant signatures. A contract, because the token server keeps key objects and others do not.</summary>
public interface ISignatures
{
    /// <summary>Whether the signature is the key's over the input; false also for an unusable key.</summary>
    bool Verify(
        KeyFacts key,
        GrantAlgorithm algorithm,
        ReadOnlySpan<byte> input,
        ReadOnlySpan<byte> signature
    );
}
