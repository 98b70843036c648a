using System.Security.Cryptography.X509Certificates;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations.Keys;

/// <summary>What a certificate's key may do, in words.</summary>
internal static class UsageWords
{
    private static readonly Text Unclear = new(
        "Det sier ikke sertifikatet",
        "Det seier ikkje sertifikatet",
        "The certificate does not say"
    );
    private static readonly (X509KeyUsageFlags Flag, Text Word)[] Words =
    [
        (
            X509KeyUsageFlags.DigitalSignature,
            new("autentisering", "autentisering", "authentication")
        ),
        (X509KeyUsageFlags.NonRepudiation, new("signering", "signering", "signing")),
        (X509KeyUsageFlags.KeyEncipherment, new("kryptering", "kryptering", "encryption")),
        (
            X509KeyUsageFlags.KeyCertSign,
            new("utstedelse av sertifikater", "utferding av sertifikat", "issuing certificates")
        ),
    ];

    public static string Of(X509KeyUsageFlags? usage, Language language) =>
        usage is { } flags
        && Words.Where(word => flags.HasFlag(word.Flag)).ToList() is { Count: > 0 } said
            ? string.Join(", ", said.Select(word => word.Word.In(language)))
            : Unclear.In(language);
}
