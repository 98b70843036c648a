namespace Portvakt.Domain.Integrations;

/// <summary>
/// An enterprise certificate with the path that makes it believable. The path was checked once; life and revocation are
/// asked again at every use.
/// </summary>
/// <param name="Certificate">The certificate itself.</param>
/// <param name="Below">It and those above it, without the root; each names the one above as its issuer.</param>
/// <param name="Root">The trusted root.</param>
public sealed record EnterpriseCertificatePath(
    EnterpriseCertificate Certificate,
    IReadOnlyList<CertificateFacts> Below,
    CertificateFacts Root
)
{
    /// <summary>Whether the path counts at this instant, by these lists.</summary>
    public CertificateFault FaultAt(DateTimeOffset now, Revocations revocations)
    {
        if (!Certificate.Facts.IsInForce(now))
            return CertificateFault.NotInForce;
        if (!Root.IsInForce(now) || !Below.All(link => link.IsInForce(now)))
            return CertificateFault.Untrusted;
        var worst = CertificateFault.None;
        for (var i = 0; i < Below.Count; i++)
        {
            var fault = FaultOf(revocations.StatusOf(Below[i], now), isLeaf: i == 0);
            if (fault == CertificateFault.Revoked)
                return fault;
            if (worst == CertificateFault.None)
                worst = fault;
        }
        return worst;
    }

    // A root that publishes no list is usual; an issuer of enterprise certificates without one is not accepted where
    // the environment asks for lists at all.
    private static CertificateFault FaultOf(RevocationStatus status, bool isLeaf) =>
        status switch
        {
            RevocationStatus.Revoked => CertificateFault.Revoked,
            RevocationStatus.Unknown => CertificateFault.StatusUnknown,
            RevocationStatus.NotListed when isLeaf => CertificateFault.Untrusted,
            _ => CertificateFault.None,
        };
}
