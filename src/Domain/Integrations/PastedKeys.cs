using System.Text;
using System.Text.Unicode;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Integrations;

/// <summary>
/// Reads what people paste under "Egne public nøkler": a JWK, an array of them, a JWKS, public keys, certificates or
/// PKCS#7 in PEM or DER, or base64 of any of these. A private key is refused before anything of it is read further, and
/// never repeated in an answer.
/// </summary>
public static class PastedKeys
{
    /// <summary>Longest text that is looked at: five keys with certificates fit many times over.</summary>
    public const int MaxLength = 64 * 1024;

    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The keys in <paramref name="text"/>, at least one; else what is wrong with it.</summary>
    /// <param name="locksToCertificate">
    /// Whether a certificate's key is locked to it, so that it ends with it; else its key is taken alone.
    /// </param>
    public static Outcome<IReadOnlyList<PublicKeyMaterial>> Read(
        string? text,
        bool locksToCertificate = false
    ) => Recognise(text, locksToCertificate).Keys;

    /// <summary>As <see cref="Read"/>, with what the text was recognised as.</summary>
    public static RecognisedKeys Recognise(string? text, bool locksToCertificate = false)
    {
        var pasted = Bare(text ?? "");
        if (pasted.Length == 0)
            return Refused(Problems.KeyMissing);
        if (pasted.Length > MaxLength)
            return RecognisedKeys.Refused(Problem.At("key", Problems.KeyTextTooLong, MaxLength));
        if (PrivateKeyTraces.In(pasted))
            return Refused(Problems.KeyPrivate);
        return Plain(pasted, locksToCertificate)
            ?? InBase64(pasted, locksToCertificate)
            ?? Refused(Problems.KeyUnreadable);
    }

    /// <summary>
    /// The content of a file as a text that can be recognised: text as it is, also when Windows wrote it in UTF-16, and
    /// other bytes in base64.
    /// </summary>
    public static string TextOf(byte[] file)
    {
        if (file is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(file);
        if (file is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(file);
        return Utf8.IsValid(file) ? Encoding.UTF8.GetString(file) : Convert.ToBase64String(file);
    }

    /// <summary>Files saved on Windows bring a byte order mark along, which is no whitespace to .NET.</summary>
    private static string Bare(string text) => text.Trim().Trim(ByteOrderMark).Trim();

    private static RecognisedKeys Refused(string code) =>
        RecognisedKeys.Refused(Problem.At("key", code));

    /// <summary>Null for a text that is neither JSON nor PEM.</summary>
    private static RecognisedKeys? Plain(string text, bool locks)
    {
        if (text.StartsWith('['))
            return new(KeyForm.JwkArray, JwkReader.Read(text));
        if (text.StartsWith('{'))
            return new(
                text.Contains("\"keys\"", StringComparison.Ordinal) ? KeyForm.JwkSet : KeyForm.Jwk,
                JwkReader.Read(text)
            );
        if (!PemKeys.Found(text))
            return null;
        return PemKeys.Blocks(text) is { } blocks
            ? Of(blocks, locks, KeyForm.PublicPem, KeyForm.CertificatePem, KeyForm.Pkcs7Pem)
            : RecognisedKeys.Refused(PemKeys.Unreadable);
    }

    private static RecognisedKeys? InBase64(string text, bool locks)
    {
        if (LooseBase64.Decode(text) is not { } bytes)
            return null;
        var found =
            DerShape.Read(bytes) is { } block
                ? Of([block], locks, KeyForm.PublicDer, KeyForm.CertificateDer, KeyForm.Pkcs7Der)
            : Utf8.IsValid(bytes) ? Plain(Bare(Encoding.UTF8.GetString(bytes)), locks)
            : null;
        return found is null ? null : found with { InBase64 = true };
    }

    private static RecognisedKeys Of(
        IReadOnlyList<KeyBlock> blocks,
        bool locks,
        KeyForm key,
        KeyForm certificate,
        KeyForm bag
    )
    {
        var (keys, certificates) = KeyBlocks.Read(blocks, locks);
        var form =
            blocks.Any(block => block.IsBag) ? bag
            : blocks.Any(block => block.Label == KeyBlock.Certificate) ? certificate
            : key;
        return new(form, keys) { Certificates = certificates };
    }
}
