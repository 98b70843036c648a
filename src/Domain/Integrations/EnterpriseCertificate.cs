using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Integrations;

/// <summary>A certificate that names an organisation, read but not yet trusted.</summary>
/// <param name="Facts">Serial number, issuer and life.</param>
/// <param name="Organisation">The organisation that the subject names.</param>
/// <param name="Kind">Under which regime it was issued.</param>
/// <param name="Policies">The policies (RFC 5280 section 4.2.1.4) that it was issued under, as dotted numbers.</param>
/// <param name="EncryptionOnly">Whether its key is meant for encryption and for nothing else.</param>
/// <param name="Key">Its public key.</param>
public sealed record EnterpriseCertificate(
    CertificateFacts Facts,
    OrganisationId Organisation,
    EnterpriseCertificateKind Kind,
    IReadOnlyList<string> Policies,
    bool EncryptionOnly,
    PublicKeyMaterial Key
);
