using Portvakt.Domain.Integrations;

namespace Portvakt.Domain.Tokens;

/// <summary>
/// Judges certificates by what one environment trusts. A contract, because the token server remembers paths and others
/// do not. Answers come from memory; nothing is fetched.
/// </summary>
public interface ICertificates
{
    /// <summary>Judges the certificates of a grant's x5c header, the signer's first.</summary>
    CertificateVerdict Judge(IReadOnlyList<byte[]> chain, DateTimeOffset now);

    /// <summary>Whether a certificate that a registered key is locked to is in force and not revoked.</summary>
    CertificateFault CheckRegistered(CertificateFacts certificate, DateTimeOffset now);
}
