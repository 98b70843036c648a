using System.Buffers.Text;
using System.Text.Json.Nodes;
using Portvakt.Domain.Integrations;

namespace Portvakt.Server.Keys;

/// <summary>Writes public keys as JWK (RFC 7517, RFC 7518 section 6.3.1), ready to be pasted into the portal.</summary>
internal static class PublicJwk
{
    /// <summary>The key on one line.</summary>
    public static string Write(PublicKeyMaterial key) =>
        new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["alg"] = key.Algorithm,
            ["kid"] = key.Kid,
            ["n"] = Base64Url.EncodeToString(key.Modulus),
            ["e"] = Base64Url.EncodeToString(key.Exponent),
        }.ToJsonString();
}
