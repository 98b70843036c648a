using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;

namespace Portvakt.Domain.Tokens.Proofs;

/// <summary>
/// Nonces for proofs (RFC 9449 section 8), without keeping any: each is a code over the minute in which it was given, and
/// holds for that minute and the next. A client that meets another node is simply given a new one.
/// </summary>
/// <param name="secret">At least 32 random bytes that nobody else knows.</param>
public sealed class ProofNonces(byte[] secret)
{
    private const int SecondsEach = 60;

    /// <summary>The nonce to give now.</summary>
    public string Give(DateTimeOffset now) => Code(now.ToUnixTimeSeconds() / SecondsEach);

    /// <summary>Whether it was given lately.</summary>
    public bool IsFresh(string? nonce, DateTimeOffset now)
    {
        if (nonce is null)
            return false;
        var minute = now.ToUnixTimeSeconds() / SecondsEach;
        return Same(nonce, Code(minute)) | Same(nonce, Code(minute - 1));
    }

    private string Code(long minute)
    {
        Span<byte> time = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(time, minute);
        return Base64Url.EncodeToString(HMACSHA256.HashData(secret, time));
    }

    private static bool Same(string a, string b) =>
        CryptographicOperations.FixedTimeEquals(
            System.Text.Encoding.UTF8.GetBytes(a),
            System.Text.Encoding.UTF8.GetBytes(b)
        );
}
