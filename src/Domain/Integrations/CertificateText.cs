namespace Portvakt.Domain.Integrations;

/// <summary>The base64 of a certificate in x5c (RFC 7515 section 4.1.6): the plain alphabet, not base64url.</summary>
internal static class CertificateText
{
    /// <summary>Longest text that is decoded: the longest certificate with its line breaks.</summary>
    public const int MaxLength = CertificateFacts.MaxBytes * 4 / 3 * 11 / 10;

    /// <summary>
    /// The bytes; null for a text that is too long or no base64. White space is skipped, since certificates that were
    /// cut out of PEM files bring their line ends along.
    /// </summary>
    public static byte[]? Decode(string text)
    {
        if (text.Length is 0 or > MaxLength)
            return null;
        var buffer = new byte[text.Length / 4 * 3 + 3];
        return Convert.TryFromBase64String(text, buffer, out var length) && length > 0
            ? buffer[..length]
            : null;
    }
}
