using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Portvakt.TestKit;

/// <summary>What an authenticator app shows (RFC 6238: HMAC-SHA-1, 30 seconds, six digits).</summary>
public static class OneTimeCode
{
    public static string Now(string base32Secret, DateTimeOffset now)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, now.ToUnixTimeSeconds() / 30);
        var mac = HMACSHA1.HashData(Decode(base32Secret), counter);
        var offset = mac[^1] & 0xf;
        var number = BinaryPrimitives.ReadInt32BigEndian(mac.AsSpan(offset, 4)) & 0x7fffffff;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Decode(string base32)
    {
        const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var bits = string.Concat(
            base32.Select(c => Convert.ToString(Alphabet.IndexOf(c), 2).PadLeft(5, '0'))
        );
        return
        [
            .. Enumerable
                .Range(0, bits.Length / 8)
                .Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2)),
        ];
    }
}
