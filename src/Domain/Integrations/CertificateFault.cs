namespace Portvakt.Domain.Integrations;

/// <summary>Why a certificate does not count.</summary>
public enum CertificateFault
{
    /// <summary>It counts.</summary>
    None,

    /// <summary>The bytes are no certificate.</summary>
    Unreadable,

    /// <summary>Its life has not begun or has ended.</summary>
    NotInForce,

    /// <summary>It was issued by itself.</summary>
    SelfSigned,

    /// <summary>It demands that something be understood which enterprise certificates do not have.</summary>
    CriticalExtension,

    /// <summary>Its key usage is absent, not critical, or for encryption alone.</summary>
    KeyUsage,

    /// <summary>It names no Norwegian organisation number, or more than one.</summary>
    NoOrganisation,

    /// <summary>Its key is not RSA, or too weak.</summary>
    UnusableKey,

    /// <summary>No path leads from it to a root that the environment trusts.</summary>
    Untrusted,

    /// <summary>It was issued under a policy that the environment does not accept.</summary>
    Policy,

    /// <summary>The list that would tell whether it is revoked is missing or overdue.</summary>
    StatusUnknown,

    /// <summary>Its issuer, or the issuer of one above it, called it back.</summary>
    Revoked,
}
