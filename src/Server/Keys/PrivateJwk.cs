using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Portvakt.Domain.Integrations;

namespace Portvakt.Server.Keys;

/// <summary>Writes and reads private keys as JWK (RFC 7517, RFC 7518 section 6.3); for the command line and the demo files.</summary>
public static class PrivateJwk
{
    /// <summary>The key pair on one line.</summary>
    public static string Write(RSA rsa, string kid)
    {
        var p = rsa.ExportParameters(includePrivateParameters: true);
        var jwk = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["alg"] = "RS256",
            ["kid"] = kid,
            ["n"] = Base64Url.EncodeToString(p.Modulus),
            ["e"] = Base64Url.EncodeToString(p.Exponent),
            ["d"] = Base64Url.EncodeToString(p.D),
            ["p"] = Base64Url.EncodeToString(p.P),
            ["q"] = Base64Url.EncodeToString(p.Q),
            ["dp"] = Base64Url.EncodeToString(p.DP),
            ["dq"] = Base64Url.EncodeToString(p.DQ),
            ["qi"] = Base64Url.EncodeToString(p.InverseQ),
        };
        return jwk.ToJsonString();
    }

    /// <summary>The key pair and kid of a JWK, the thumbprint when it has none; null when the text is none.</summary>
    public static (RSA Key, string Kid)? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            byte[] Number(string name) =>
                Base64Url.DecodeFromChars(document.RootElement.GetProperty(name).GetString());
            var rsa = RSA.Create(
                new RSAParameters
                {
                    Modulus = Number("n"),
                    Exponent = Number("e"),
                    D = Number("d"),
                    P = Number("p"),
                    Q = Number("q"),
                    DP = Number("dp"),
                    DQ = Number("dq"),
                    InverseQ = Number("qi"),
                }
            );
            var kid = document.RootElement.TryGetProperty("kid", out var given)
                ? given.GetString()
                : null;
            return (rsa, kid ?? PublicKeyMaterial.Thumbprint(Number("n"), Number("e")));
        }
        catch (Exception e)
            when (e
                    is JsonException
                        or FormatException
                        or KeyNotFoundException
                        or InvalidOperationException
                        or CryptographicException
            )
        {
            return null;
        }
    }
}
