using System.Buffers.Text;

namespace Portvakt.Domain.Integrations;

/// <summary>Base64 as people have it in environment variables: either alphabet, with or without padding and line breaks.</summary>
internal static class LooseBase64
{
    /// <summary>Shorter than any key, so that ordinary words are not taken for one.</summary>
    private const int Shortest = 64;

    /// <summary>The bytes; null for a text that is something else or has something around it.</summary>
    public static byte[]? Decode(string text)
    {
        var bare = new string([.. text.Where(c => !char.IsWhiteSpace(c) && c != '=')])
            .Replace('+', '-')
            .Replace('/', '_');
        return bare.Length >= Shortest && Base64Url.IsValid(bare) ? Decoded(bare) : null;
    }

    /// <summary>Null when the last character has bits too many, which only decoding tells.</summary>
    private static byte[]? Decoded(string bare)
    {
        try
        {
            return Base64Url.DecodeFromChars(bare);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
