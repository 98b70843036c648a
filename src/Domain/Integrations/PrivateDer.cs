namespace Portvakt.Domain.Integrations;

/// <summary>Tells from their first bytes whether bytes hold a private key, in the open or behind a password.</summary>
internal static class PrivateDer
{
    private const byte Sequence = 0x30;
    private const byte Integer = 0x02;

    /// <summary>The beginnings of 1.2.840.113549.1.5 (PKCS#5) and 1.2.840.113549.1.12 (PKCS#12), which name ciphers.</summary>
    private static readonly byte[][] Ciphers =
    [
        [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x05],
        [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x0C],
    ];

    /// <summary>JKS and JCEKS, in which Java keeps keys.</summary>
    private static readonly byte[][] KeyStores =
    [
        [0xFE, 0xED, 0xFE, 0xED],
        [0xCE, 0xCE, 0xCE, 0xCE],
    ];

    /// <summary>
    /// Private keys begin with a version of one byte (PKCS#1, PKCS#8, RFC 5915, PKCS#12), encrypted ones with the name of
    /// their cipher; public ones and certificates do not.
    /// </summary>
    public static bool Is(ReadOnlySpan<byte> bytes)
    {
        foreach (var mark in KeyStores)
            if (bytes.StartsWith(mark))
                return true;
        if (bytes.Length < 2 || bytes[0] != Sequence)
            return false;
        var content = Content(bytes);
        return content is [Integer, 1, ..] || IsEncrypted(content);
    }

    private static bool IsEncrypted(ReadOnlySpan<byte> content)
    {
        if (content.Length < 2 || content[0] != Sequence)
            return false;
        var name = Content(content);
        foreach (var cipher in Ciphers)
            if (name.Length > 2 && name[2..].StartsWith(cipher))
                return true;
        return false;
    }

    /// <summary>What follows tag and length.</summary>
    private static ReadOnlySpan<byte> Content(ReadOnlySpan<byte> encoded)
    {
        var start = encoded[1] < 0x80 ? 2 : 2 + (encoded[1] & 0x7F);
        return start < encoded.Length ? encoded[start..] : [];
    }
}
