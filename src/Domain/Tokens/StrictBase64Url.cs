using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Portvakt.Domain.Tokens;

/// <summary>
/// base64url as RFC 7515 section 2 demands: no padding, no white space, and exactly one spelling for each value.
/// The framework's decoder forgives more than that.
/// </summary>
public static class StrictBase64Url
{
    private static readonly SearchValues<byte> Alphabet = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"u8
    );

    /// <summary>How many bytes <paramref name="length"/> characters hold.</summary>
    public static int DecodedLength(int length) => length / 4 * 3 + Math.Max(0, length % 4 - 1);

    /// <summary>Decodes into <paramref name="target"/>, which holds at least <see cref="DecodedLength"/> bytes.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> text, Span<byte> target, out int written)
    {
        written = 0;
        return text.Length % 4 != 1
            && !text.ContainsAnyExcept(Alphabet)
            && HasOneSpelling(text)
            && Base64Url.DecodeFromUtf8(text, target, out _, out written) == OperationStatus.Done;
    }

    /// <summary>The bytes of a whole text; null when it is not one.</summary>
    public static byte[]? Decode(string text)
    {
        var characters = Encoding.UTF8.GetBytes(text);
        var bytes = new byte[DecodedLength(characters.Length)];
        return TryDecode(characters, bytes, out _) ? bytes : null;
    }

    /// <summary>The unused low bits of the last character must be zero, else two texts would mean the same bytes.</summary>
    private static bool HasOneSpelling(ReadOnlySpan<byte> text) =>
        (text.Length % 4) switch
        {
            2 => (Value(text[^1]) & 0b1111) == 0,
            3 => (Value(text[^1]) & 0b11) == 0,
            _ => true,
        };

    private static int Value(byte c) =>
        c switch
        {
            (byte)'-' => 62,
            (byte)'_' => 63,
            <= (byte)'9' => c - '0' + 52,
            <= (byte)'Z' => c - 'A',
            _ => c - 'a' + 26,
        };
}
