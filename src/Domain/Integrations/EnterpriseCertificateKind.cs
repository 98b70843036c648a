namespace Portvakt.Domain.Integrations;

/// <summary>Under which regime an enterprise certificate was issued.</summary>
public enum EnterpriseCertificateKind
{
    /// <summary>The old Norwegian one (SEID 1): the organisation number is the subject's serialNumber.</summary>
    Seid1,

    /// <summary>SEID 2, a seal that is not qualified.</summary>
    Seal,

    /// <summary>SEID 2, a qualified electronic seal (ETSI EN 319 412-5).</summary>
    QualifiedSeal,
}
