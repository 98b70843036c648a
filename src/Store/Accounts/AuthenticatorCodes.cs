using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Portvakt.Store.Accounts;

/// <summary>
/// One-time codes of authenticator apps (RFC 6238: HMAC-SHA-1, steps of 30 seconds, six digits). Identity's own
/// check does not tell which step a code belongs to, without which a code cannot be refused the second time.
/// </summary>
public static class AuthenticatorCodes
{
    private const int StepSeconds = 30;

    // RFC 6238 section 5.2: at most one step of network delay; the same for a clock that is ahead.
    private const int Tolerated = 1;

    /// <summary>The step that a code belongs to; null when it is wrong, or too old or too new.</summary>
    /// <param name="secret">The secret in base32.</param>
    /// <param name="code">What was typed; spaces do not count.</param>
    public static long? StepOf(string secret, string? code, DateTimeOffset now)
    {
        var typed = Encoding.UTF8.GetBytes((code ?? "").Replace(" ", "", StringComparison.Ordinal));
        var key = FromBase32(secret);
        var current = now.ToUnixTimeSeconds() / StepSeconds;
        long? found = null;
        for (var step = current - Tolerated; step <= current + Tolerated; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(typed, CodeAt(key, step)))
                found = step;
        }
        return found;
    }

    [SuppressMessage(
        "Security",
        "CA5350",
        Justification = "RFC 6238 section 1.2: what authenticator apps compute"
    )]
    private static byte[] CodeAt(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        var mac = HMACSHA1.HashData(key, counter);
        // RFC 4226 section 5.3: four bytes from where the last half byte points, without the sign bit.
        var number = BinaryPrimitives.ReadUInt32BigEndian(mac.AsSpan(mac[^1] & 0xf)) & 0x7fffffff;
        var digits = (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
        return Encoding.ASCII.GetBytes(digits);
    }

    private static byte[] FromBase32(string text)
    {
        var bytes = new List<byte>(text.Length * 5 / 8);
        var (bits, held) = (0, 0);
        foreach (var c in text)
        {
            bits = (bits << 5 | AuthenticatorSecret.Alphabet.IndexOf(c)) & 0xfff;
            held += 5;
            if (held < 8)
                continue;
            held -= 8;
            bytes.Add((byte)(bits >> held));
        }
        return [.. bytes];
    }
}
