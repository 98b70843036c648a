using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Portvakt.TestKit;

/// <summary>A DPoP proof as a client would make it, with everything open to be made wrong.</summary>
public sealed record TestProof(string Address, DateTimeOffset At)
{
    public ECDsa Key { get; } = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public string Type { get; init; } = "dpop+jwt";

    public string Method { get; init; } = "POST";

    public string Id { get; init; } = Guid.NewGuid().ToString();

    public string? Nonce { get; init; }

    /// <summary>Whether the header holds the private key, which nobody may send.</summary>
    public bool ShowsPrivateKey { get; init; }

    /// <summary>RFC 7638.</summary>
    public string Thumbprint
    {
        get
        {
            var (x, y) = Point();
            var json = $$"""{"crv":"P-256","kty":"EC","x":"{{x}}","y":"{{y}}"}""";
            return Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(json)));
        }
    }

    /// <summary>The compact JWS.</summary>
    public string Sign()
    {
        var (x, y) = Point();
        Dictionary<string, object?> jwk = new()
        {
            ["kty"] = "EC",
            ["crv"] = "P-256",
            ["x"] = x,
            ["y"] = y,
        };
        if (ShowsPrivateKey)
            jwk["d"] = Base64Url.EncodeToString(Key.ExportParameters(true).D);
        Dictionary<string, object?> claims = new()
        {
            ["jti"] = Id,
            ["htm"] = Method,
            ["htu"] = Address,
            ["iat"] = At.ToUnixTimeSeconds(),
        };
        if (Nonce is not null)
            claims["nonce"] = Nonce;
        var header = new
        {
            typ = Type,
            alg = "ES256",
            jwk,
        };
        var input = $"{Encode(header)}.{Encode(claims)}";
        var signature = Key.SignData(Encoding.ASCII.GetBytes(input), HashAlgorithmName.SHA256);
        return $"{input}.{Base64Url.EncodeToString(signature)}";
    }

    private (string X, string Y) Point()
    {
        var point = Key.ExportParameters(false).Q;
        return (Base64Url.EncodeToString(point.X), Base64Url.EncodeToString(point.Y));
    }

    private static string Encode(object json) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(json));
}
