using Portvakt.Domain.Integrations;

namespace Portvakt.Domain.Tokens;

/// <summary>Judges every certificate anew, by an environment's trust and its revocation lists.</summary>
public sealed class EnterpriseCertificates(
    EnterpriseCertificateTrust trust,
    Revocations revocations
) : ICertificates
{
    /// <summary>Trusts nobody and asks for no lists.</summary>
    public static EnterpriseCertificates None { get; } =
        new(EnterpriseCertificateTrust.None, Revocations.NotAsked);

    public CertificateVerdict Judge(IReadOnlyList<byte[]> chain, DateTimeOffset now)
    {
        var (path, fault) = trust.FindPath(chain, now);
        return path is null
            ? new CertificateVerdict(fault)
            : Verdict(path, KeyOf(path.Certificate), revocations, now);
    }

    public CertificateFault CheckRegistered(CertificateFacts certificate, DateTimeOffset now) =>
        CheckRegistered(certificate, revocations, now);

    /// <summary>The verdict on a path that was found before.</summary>
    public static CertificateVerdict Verdict(
        EnterpriseCertificatePath path,
        KeyFacts key,
        Revocations revocations,
        DateTimeOffset now
    ) => new(path.FaultAt(now, revocations), path.Certificate, key);

    /// <summary>A certificate's key as the signature check wants it.</summary>
    public static KeyFacts KeyOf(EnterpriseCertificate certificate) =>
        new(
            certificate.Facts.Fingerprint,
            certificate.Key.Modulus,
            certificate.Key.Exponent,
            certificate.Facts.NotAfter
        );

    /// <summary>
    /// Life and revocation of a registered key's certificate. Its issuer need not be one that the environment knows, so
    /// the absence of a list is no fault.
    /// </summary>
    public static CertificateFault CheckRegistered(
        CertificateFacts certificate,
        Revocations revocations,
        DateTimeOffset now
    ) =>
        !certificate.IsInForce(now)
            ? CertificateFault.NotInForce
            : revocations.StatusOf(certificate, now) switch
            {
                RevocationStatus.Revoked => CertificateFault.Revoked,
                RevocationStatus.Unknown => CertificateFault.StatusUnknown,
                _ => CertificateFault.None,
            };
}
