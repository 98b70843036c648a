using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens.Proofs;

namespace Portvakt.Domain.Tokens;

/// <summary>
/// What makes a grant the same grant: 32 bytes over environment, client and jti. A hash, so that every key has the
/// same small size and a jti that somebody filled with personal data is not stored.
/// </summary>
public readonly record struct ReplayKey(ulong A, ulong B, ulong C, ulong D)
{
    /// <summary>Bytes of a key.</summary>
    public const int Length = 32;

    /// <summary>How long after exp a key is kept, so that two servers' clocks may differ.</summary>
    public static readonly TimeSpan KeptAfterExpiry = TimeSpan.FromSeconds(10);

    /// <summary>The key of a grant that the rules found genuine.</summary>
    public static ReplayKey Of(EnvironmentName environment, Grant grant)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, environment.Value);
        Append(hash, grant.Claims.Issuer!);
        if (grant.Claims.Id is { Length: > 0 } id)
        {
            hash.AppendData("jti"u8);
            Append(hash, id);
        }
        else
        {
            // Without jti the grant itself counts: what was signed, not the whole JWS, because a signature can be
            // spelt in more than one way (spare bits of its last base64 character, other encodings to come).
            hash.AppendData("jws"u8);
            hash.AppendData(grant.SigningInput.Span);
        }
        Span<byte> bytes = stackalloc byte[Length];
        hash.GetHashAndReset(bytes);
        return FromBytes(bytes);
    }

    /// <summary>The key of a DPoP proof: its jti counts together with the key that signed it.</summary>
    public static ReplayKey Of(EnvironmentName environment, DpopProof proof)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, environment.Value);
        hash.AppendData("dpop"u8);
        Append(hash, proof.KeyThumbprint);
        Append(hash, proof.Id);
        Span<byte> bytes = stackalloc byte[Length];
        hash.GetHashAndReset(bytes);
        return FromBytes(bytes);
    }

    /// <summary>Reads a key from 32 bytes.</summary>
    public static ReplayKey FromBytes(ReadOnlySpan<byte> bytes) =>
        new(
            BinaryPrimitives.ReadUInt64BigEndian(bytes),
            BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]),
            BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]),
            BinaryPrimitives.ReadUInt64BigEndian(bytes[24..])
        );

    /// <summary>Writes the key into 32 bytes.</summary>
    public void CopyTo(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes, A);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], B);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[16..], C);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[24..], D);
    }

    /// <summary>The key as an array, for a database parameter.</summary>
    public byte[] ToArray()
    {
        var bytes = new byte[Length];
        CopyTo(bytes);
        return bytes;
    }

    // Lengths in front keep ("a", "bc") and ("ab", "c") apart.
    private static void Append(IncrementalHash hash, string text)
    {
        var length = text.Length;
        hash.AppendData(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(ref length)));
        hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
    }
}
