using System.Security.Cryptography;

namespace Portvakt.Server.Keys;

/// <summary>How a private key is written: as JWK or as PEM.</summary>
internal static class PrivateForm
{
    public const string Jwk = "jwk";
    public const string Pem = "pem";

    public static string Write(RSA rsa, string kid, string form) =>
        form == Pem ? rsa.ExportPkcs8PrivateKeyPem() : PrivateJwk.Write(rsa, kid);

    /// <summary>What the file is called.</summary>
    public static string FileName(string form) =>
        form == Pem ? "private.pem" : KeyPairFiles.Private;
}
