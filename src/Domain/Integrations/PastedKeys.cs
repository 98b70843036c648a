using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Integrations;

/// <summary>
/// Reads what people paste under "Egne public nøkler": a JWK, an array of them, a JWKS, or PEM public keys.
/// A private key is refused before anything of it is read further, and never repeated in an answer.
/// </summary>
public static class PastedKeys
{
    /// <summary>Longest text that is looked at: five keys with certificates fit many times over.</summary>
    public const int MaxLength = 64 * 1024;

    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The keys in <paramref name="text"/>, at least one; else what is wrong with it.</summary>
    /// <param name="takesCertificates">
    /// Whether a PEM certificate stands for its key, which is then locked to it; otherwise it is refused as what it is.
    /// </param>
    public static Outcome<IReadOnlyList<PublicKeyMaterial>> Read(
        string? text,
        bool takesCertificates = false
    )
    {
        // Files saved on Windows bring a byte order mark along, which is no whitespace to .NET.
        var pasted = (text ?? "").Trim().Trim(ByteOrderMark).Trim();
        if (pasted.Length == 0)
            return Problem.At("key", Problems.KeyMissing);
        if (pasted.Length > MaxLength)
            return Problem.At("key", Problems.KeyTextTooLong, MaxLength);
        if (PrivateKeyTraces.In(pasted))
            return Problem.At("key", Problems.KeyPrivate);
        if (pasted[0] is '{' or '[')
            return JwkReader.Read(pasted);
        return PemKeys.Found(pasted)
            ? PemKeys.Read(pasted, takesCertificates)
            : Problem.At("key", Problems.KeyUnreadable);
    }
}
