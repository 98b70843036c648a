namespace Portvakt.Domain.Basics;

/// <summary>Problems of keys and certificates.</summary>
public static partial class Problems
{
    public const string KeyMissing = "key-missing";
    public const string KeyUnreadable = "key-unreadable";
    public const string KeyTextTooLong = "key-text-too-long";
    public const string KeyPrivate = "key-private";
    public const string KeyJson = "key-json";
    public const string KeyNotRsa = "key-not-rsa";
    public const string KeyUse = "key-use";
    public const string KeyAlgorithm = "key-algorithm";
    public const string KeyKidMalformed = "key-kid-malformed";
    public const string KeyNumbers = "key-numbers";
    public const string KeyTooShort = "key-too-short";
    public const string KeyTooLong = "key-too-long";
    public const string KeyWeak = "key-weak";
    public const string KeyLimit = "key-limit";
    public const string KeyExpired = "key-expired";
    public const string KeyExpiryMalformed = "key-expiry-malformed";
    public const string KeyCertificateMismatch = "key-certificate-mismatch";
    public const string KeyDuplicateMember = "key-duplicate-member";
    public const string KeyDuplicateKid = "key-duplicate-kid";
    public const string KeyUseMissing = "key-use-missing";
    public const string KeyKidFixed = "key-kid-fixed";
    public const string KeyUnknown = "key-unknown";
    public const string CertificateMissing = "certificate-missing";
    public const string CertificateUnreadable = "certificate-unreadable";
    public const string CertificateSeveral = "certificate-several";
    public const string CertificateNotInForce = "certificate-not-in-force";
    public const string CertificateSelfSigned = "certificate-self-signed";
    public const string CertificateForEncryption = "certificate-for-encryption";
    public const string CertificatePurposeUnclear = "certificate-purpose-unclear";
    public const string CertificateNoOrganisation = "certificate-no-organisation";
    public const string CertificateKey = "certificate-key";
    public const string CertificateUntrusted = "certificate-untrusted";
    public const string CertificateForProduction = "certificate-for-production";
    public const string CertificateForTest = "certificate-for-test";
    public const string CertificatePolicy = "certificate-policy";
    public const string CertificateStatusUnknown = "certificate-status-unknown";
    public const string CertificateRevoked = "certificate-revoked";
    public const string CertificateOtherOrganisation = "certificate-other-organisation";
    public const string KeyNotRenewed = "key-not-renewed";
}
