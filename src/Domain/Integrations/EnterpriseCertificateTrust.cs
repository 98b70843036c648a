using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Portvakt.Domain.Integrations;

/// <summary>
/// Whom one environment trusts to name organisations. A path is built from the certificates that are configured here and
/// those in the grant; nothing is fetched from anywhere, whatever addresses a certificate holds.
/// </summary>
public sealed class EnterpriseCertificateTrust
{
    /// <summary>Trusts nobody.</summary>
    public static EnterpriseCertificateTrust None { get; } = new();

    /// <summary>The roots, self-signed.</summary>
    public IReadOnlyList<X509Certificate2> Anchors { get; init; } = [];

    /// <summary>Certificates between roots and enterprises, which most clients leave out.</summary>
    public IReadOnlyList<X509Certificate2> Intermediates { get; init; } = [];

    /// <summary>The policies that are accepted.</summary>
    public CertificatePolicies Policies { get; init; } = new([]);

    /// <summary>Whether a certificate that is for encryption alone is refused.</summary>
    public bool RefusesEncryptionOnly { get; init; } = true;

    /// <summary>Reads a certificate and looks for a path from it to a root.</summary>
    /// <param name="chain">The certificate first; what follows are hints, in any order, that nobody has to believe.</param>
    /// <param name="now">The instant that it is judged by.</param>
    public (EnterpriseCertificatePath? Path, CertificateFault Fault) FindPath(
        IReadOnlyList<byte[]> chain,
        DateTimeOffset now
    )
    {
        using var leaf = CertificateFacts.Load(chain[0]);
        if (leaf is null)
            return (null, CertificateFault.Unreadable);
        try
        {
            return Find(leaf, chain, now);
        }
        catch (CryptographicException)
        {
            // Parts of a certificate are read late, and the framework tells only by throwing.
            return (null, CertificateFault.Unreadable);
        }
    }

    private (EnterpriseCertificatePath?, CertificateFault) Find(
        X509Certificate2 leaf,
        IReadOnlyList<byte[]> chain,
        DateTimeOffset now
    )
    {
        if (!CertificateFacts.Of(leaf).IsInForce(now))
            return (null, CertificateFault.NotInForce);
        var (certificate, fault) = EnterpriseCertificateReader.Read(leaf);
        if (certificate is null)
            return (null, fault);
        if (RefusesEncryptionOnly && certificate.EncryptionOnly)
            return (null, CertificateFault.KeyUsage);
        if (Build(certificate, leaf, chain, now) is not { } path)
            return (null, CertificateFault.Untrusted);
        return Policies.Accept(certificate.Policies)
            ? (path, CertificateFault.None)
            : (null, CertificateFault.Policy);
    }

    private EnterpriseCertificatePath? Build(
        EnterpriseCertificate certificate,
        X509Certificate2 leaf,
        IReadOnlyList<byte[]> sent,
        DateTimeOffset now
    )
    {
        if (Anchors.Count == 0)
            return null;
        var hints = sent.Skip(1).Select(CertificateFacts.Load).OfType<X509Certificate2>().ToList();
        using var chain = new X509Chain();
        chain.ChainPolicy = Policy(hints, now);
        try
        {
            return chain.Build(leaf) ? Path(certificate, chain.ChainElements) : null;
        }
        finally
        {
            foreach (var element in chain.ChainElements)
                element.Certificate.Dispose();
            hints.ForEach(hint => hint.Dispose());
        }
    }

    private X509ChainPolicy Policy(IEnumerable<X509Certificate2> hints, DateTimeOffset now)
    {
        var policy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            RevocationMode = X509RevocationMode.NoCheck,
            DisableCertificateDownloads = true,
            VerificationTime = now.UtcDateTime,
        };
        policy.CustomTrustStore.AddRange(Anchors.ToArray());
        policy.ExtraStore.AddRange(Intermediates.Concat(hints).ToArray());
        return policy;
    }

    /// <summary>Null unless the path ends in one of the roots and passes at least its issuer.</summary>
    private EnterpriseCertificatePath? Path(
        EnterpriseCertificate certificate,
        X509ChainElementCollection elements
    )
    {
        var root = elements[^1].Certificate;
        if (
            elements.Count < 2
            || !Anchors.Any(anchor => anchor.RawData.AsSpan().SequenceEqual(root.RawData))
        )
            return null;
        // The issuer is named as its own certificate writes it, which is how revocation lists are filed.
        var below = Enumerable
            .Range(0, elements.Count - 1)
            .Select(i =>
                CertificateFacts.Of(elements[i].Certificate) with
                {
                    Issuer = CertificateFacts.NameKey(elements[i + 1].Certificate.SubjectName),
                }
            );
        return new EnterpriseCertificatePath(certificate, [.. below], CertificateFacts.Of(root));
    }
}
