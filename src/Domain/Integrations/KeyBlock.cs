namespace Portvakt.Domain.Integrations;

/// <summary>Bytes with the word that PEM (RFC 7468) has for what they are.</summary>
internal sealed record KeyBlock(string Label, byte[] Der)
{
    public const string PublicKey = "PUBLIC KEY";
    public const string RsaPublicKey = "RSA PUBLIC KEY";
    public const string Certificate = "CERTIFICATE";
    public const string Pkcs7 = "PKCS7";
    private const string Cms = "CMS";

    /// <summary>Whether it is a bag of certificates.</summary>
    public bool IsBag => Label is Pkcs7 or Cms;
}
