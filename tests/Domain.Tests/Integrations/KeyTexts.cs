using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Portvakt.Domain.Tests.Integrations;

/// <summary>Keys in the forms that people paste; making one takes a while, so all tests share these.</summary>
internal static class KeyTexts
{
    /// <summary>The example of the document "Selvbetjening av Maskinporten via Samarbeidsportalen".</summary>
    public const string Document = """
        [
            {
              "kty": "RSA",
              "e": "AQAB",
              "use": "sig",
              "kid": "min_egen_nokkel",
              "alg": "RS256",
              "n": "lGc-dGnl9l9pCSb6eW5Mf23Aiss09q7Mxre9q9dazSiN9IjQJmkWDySpoYW3g_rSX2a74cg_q3iTSM0Co9iJ0LQp8gjoIi9I8syi6anBKK6fISr1adZbsGGrM1-zMRRNVsJ811snTdkbgx8ZxVRJM4F6D2KwL3TEnv0CRRVtphO0sRmimKBVVBdawPYQC64SQDvARy6xIlPhD-Da2n2Cl6vRQbVns7dYD8-C2TeYGgB_tAsrVSorx9GF5cZ-hlNHfIgg2qQYZzaljyfOWPPG5rybp9bAWg9vFllUFd_Y6vvZ0tqVfAyj67nFz_w4Rxy-MdRgERKHJcq81GkmVzq5fQ"
            }
          ]
        """;

    public static RSA Key { get; } = RSA.Create(2048);

    public static RSA Other { get; } = RSA.Create(2048);

    public static string N => Base64Url.EncodeToString(Key.ExportParameters(false).Modulus);

    /// <summary>A public JWK with everything that it needs.</summary>
    public static JsonObject Jwk(string kid = "a-key", RSA? key = null) =>
        new()
        {
            ["kty"] = "RSA",
            ["e"] = "AQAB",
            ["use"] = "sig",
            ["kid"] = kid,
            ["alg"] = "RS256",
            ["n"] = Base64Url.EncodeToString((key ?? Key).ExportParameters(false).Modulus),
        };

    /// <summary>The same with another member value; null takes the member out.</summary>
    public static JsonObject With(string member, JsonNode? value)
    {
        var jwk = Jwk();
        jwk.Remove(member);
        if (value is not null)
            jwk[member] = value;
        return jwk;
    }

    /// <summary>A private JWK.</summary>
    public static JsonObject PrivateJwk()
    {
        var jwk = Jwk();
        jwk["d"] = Base64Url.EncodeToString(Key.ExportParameters(true).D);
        return jwk;
    }
}
