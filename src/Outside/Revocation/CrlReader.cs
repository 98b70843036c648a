using System.Collections.Frozen;
using System.Security.Cryptography.X509Certificates;
using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.X509;
using Portvakt.Domain.Integrations;
using BouncyCertificate = Org.BouncyCastle.X509.X509Certificate;

namespace Portvakt.Outside.Revocation;

/// <summary>Reads a revocation list (RFC 5280 section 5) and believes it only when one of the known issuers signed it.</summary>
/// <param name="issuers">The roots and intermediates of the environment.</param>
public sealed class CrlReader(IEnumerable<X509Certificate2> issuers)
{
    private readonly IReadOnlyList<(X509Certificate2 Own, BouncyCertificate Theirs)> issuers =
    [
        .. issuers.Select(own => (own, new X509CertificateParser().ReadCertificate(own.RawData))),
    ];

    /// <summary>The list, or one sentence on why it is not believed.</summary>
    public (RevocationList? List, string? Failure) Read(byte[] bytes)
    {
        try
        {
            return new X509CrlParser().ReadCrl(bytes) is { } crl
                ? Judge(crl)
                : (null, "it is empty");
        }
        catch (Exception e)
            when (e
                    is GeneralSecurityException
                        or IOException
                        or ArgumentException
                        or InvalidOperationException
                        or InvalidCastException
                        or FormatException
                        or ArithmeticException
                        or IndexOutOfRangeException
            )
        {
            // The library tells only by throwing, and by whatever its depths throw, that bytes are no list.
            return (null, "it is no revocation list");
        }
    }

    private (RevocationList?, string?) Judge(X509Crl crl)
    {
        if (IsPartial(crl))
            return (null, "it is a partial list, which alone says too little");
        if (crl.NextUpdate is not { } next)
            return (null, "it does not say when its successor is due");
        if (Signer(crl) is not { } issuer)
            return (null, "no root or intermediate of the environment signed it");
        var serials = (crl.GetRevokedCertificates() ?? (IEnumerable<X509CrlEntry>)[])
            .Select(entry => CertificateFacts.SerialText(entry.SerialNumber.ToByteArrayUnsigned()))
            .ToFrozenSet(StringComparer.Ordinal);
        return (
            new RevocationList(
                CertificateFacts.NameKey(issuer.SubjectName),
                serials,
                Instant(crl.ThisUpdate),
                Instant(next)
            ),
            null
        );
    }

    private X509Certificate2? Signer(X509Crl crl)
    {
        foreach (var (own, theirs) in issuers)
        {
            if (theirs.SubjectDN.Equivalent(crl.IssuerDN) && MaySign(theirs) && Signed(crl, theirs))
                return own;
        }
        return null;
    }

    private static bool MaySign(BouncyCertificate issuer)
    {
        const int CrlSign = 6;
        var usage = issuer.GetKeyUsage();
        return usage is null || usage[CrlSign];
    }

    private static bool Signed(X509Crl crl, BouncyCertificate issuer)
    {
        try
        {
            crl.Verify(issuer.GetPublicKey());
            return true;
        }
        catch (GeneralSecurityException)
        {
            return false;
        }
    }

    /// <summary>Deltas, lists for some reasons only, and lists that speak for other issuers.</summary>
    private static bool IsPartial(X509Crl crl)
    {
        foreach (var demanded in crl.GetCriticalExtensionOids() ?? new HashSet<string>())
            if (demanded != X509Extensions.IssuingDistributionPoint.Id)
                return true;
        if (crl.GetExtensionValue(X509Extensions.IssuingDistributionPoint) is not { } encoded)
            return false;
        var point = IssuingDistributionPoint.GetInstance(encoded.GetOctets());
        return point.IsIndirectCrl
            || point.OnlySomeReasons is not null
            || point.OnlyContainsAttributeCerts;
    }

    private static DateTimeOffset Instant(DateTime utc) =>
        new(DateTime.SpecifyKind(utc, DateTimeKind.Utc));
}
