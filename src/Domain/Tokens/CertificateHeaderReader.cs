using System.Text.Json;
using Portvakt.Domain.Integrations;

namespace Portvakt.Domain.Tokens;

/// <summary>Reads the x5c member of a grant's header. It counts and measures before it decodes anything.</summary>
internal static class CertificateHeaderReader
{
    /// <summary>Most certificates: the signer's, and more above it than any real path has.</summary>
    public const int MaxCertificates = 5;

    private static readonly (CertificateHeader, IReadOnlyList<byte[]>) Malformed = (
        CertificateHeader.Malformed,
        []
    );

    internal static (CertificateHeader Shape, IReadOnlyList<byte[]> Chain) Read(JsonElement header)
    {
        if (!header.TryGetProperty("x5c"u8, out var x5c) || x5c.ValueKind == JsonValueKind.Null)
            return (CertificateHeader.Absent, []);
        if (x5c.ValueKind != JsonValueKind.Array || x5c.GetArrayLength() is 0 or > MaxCertificates)
            return Malformed;
        var chain = new List<byte[]>(x5c.GetArrayLength());
        foreach (var certificate in x5c.EnumerateArray())
        {
            if (
                certificate.ValueKind != JsonValueKind.String
                || CertificateText.Decode(certificate.GetString()!) is not { } der
            )
                return Malformed;
            chain.Add(der);
        }
        return (CertificateHeader.Listed, chain);
    }
}
