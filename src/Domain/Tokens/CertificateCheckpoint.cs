namespace Portvakt.Domain.Tokens;

/// <summary>What is asked of an enterprise certificate, in this order; one that fails a check is not asked further.</summary>
public enum CertificateCheckpoint
{
    /// <summary>The bytes are a certificate.</summary>
    Readable,

    /// <summary>Its life has begun and has not ended.</summary>
    InForce,

    /// <summary>Another than itself issued it.</summary>
    Issued,

    /// <summary>It says what its key is for, and that is signing.</summary>
    Purpose,

    /// <summary>It names one organisation.</summary>
    Organisation,

    /// <summary>Its key is RSA and strong enough.</summary>
    Key,

    /// <summary>A path leads to a root that the environment trusts.</summary>
    Path,

    /// <summary>It was issued under an accepted policy.</summary>
    Policy,

    /// <summary>Nobody called it back.</summary>
    Revocation,

    /// <summary>The organisation that it names owns the client.</summary>
    Owner,
}
