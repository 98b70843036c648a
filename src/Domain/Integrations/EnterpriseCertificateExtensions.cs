using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;

namespace Portvakt.Domain.Integrations;

/// <summary>The extensions of an enterprise certificate that decide something.</summary>
internal static class EnterpriseCertificateExtensions
{
    private const string KeyUsage = "2.5.29.15";
    private const string BasicConstraints = "2.5.29.19";
    private const string Policies = "2.5.29.32";
    private const string Statements = "1.3.6.1.5.5.7.1.3";
    private const string QualifiedCompliance = "0.4.0.1862.1.1";
    private const string QualifiedType = "0.4.0.1862.1.6";
    private const string ElectronicSeal = "0.4.0.1862.1.6.2";

    /// <summary>Whether everything that it demands to be understood is key usage or basic constraints.</summary>
    public static bool DemandsOnlyTheUsual(X509Certificate2 certificate) =>
        certificate
            .Extensions.Where(extension => extension.Critical)
            .All(extension => extension.Oid?.Value is KeyUsage or BasicConstraints);

    /// <summary>What its key may do; null unless that is stated once and critically.</summary>
    public static X509KeyUsageFlags? Usage(X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509KeyUsageExtension>().ToList()
            is [{ Critical: true } usage]
            ? usage.KeyUsages
            : null;

    /// <summary>The policies that it was issued under (RFC 5280 section 4.2.1.4).</summary>
    public static IReadOnlyList<string> PoliciesOf(X509Certificate2 certificate) =>
        Each(certificate, Policies, policy => policy.ReadObjectIdentifier());

    /// <summary>Whether it says that it is a qualified electronic seal (ETSI EN 319 412-5 sections 4.2.1 and 4.2.3).</summary>
    public static bool IsQualifiedSeal(X509Certificate2 certificate)
    {
        var said = Each(certificate, Statements, Statement);
        return said.Contains(QualifiedCompliance) && said.Contains(ElectronicSeal);
    }

    /// <summary>A statement's own number; for the statement of types, the type when it is one.</summary>
    private static string Statement(AsnReader statement)
    {
        var id = statement.ReadObjectIdentifier();
        if (id != QualifiedType || !statement.HasData)
            return id;
        var types = statement.ReadSequence();
        var type = types.HasData ? types.ReadObjectIdentifier() : id;
        // One certificate is for one purpose; with more it is no plain seal.
        return types.HasData ? id : type;
    }

    private static List<string> Each(
        X509Certificate2 certificate,
        string extension,
        Func<AsnReader, string> read
    )
    {
        var found = new List<string>();
        if (certificate.Extensions[extension] is not { } encoded)
            return found;
        var list = new AsnReader(encoded.RawData, AsnEncodingRules.DER).ReadSequence();
        while (list.HasData)
            found.Add(read(list.ReadSequence()));
        return found;
    }
}
