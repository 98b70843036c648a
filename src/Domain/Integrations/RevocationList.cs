using System.Collections.Frozen;

namespace Portvakt.Domain.Integrations;

/// <summary>A certificate revocation list (RFC 5280 section 5) whose signature was found good.</summary>
/// <param name="Issuer">Whose certificates it speaks of, as <see cref="CertificateFacts.NameKey"/> writes names.</param>
/// <param name="Serials">The numbers called back, as <see cref="CertificateFacts.SerialText"/> writes them.</param>
/// <param name="ThisUpdate">When it was made.</param>
/// <param name="NextUpdate">When its successor is due.</param>
public sealed record RevocationList(
    string Issuer,
    FrozenSet<string> Serials,
    DateTimeOffset ThisUpdate,
    DateTimeOffset NextUpdate
);
