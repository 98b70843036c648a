using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Portvakt.TestKit;

/// <summary>A grant as a client would make it, with everything open to be made wrong.</summary>
public sealed record TestGrant
{
    /// <summary>A key that all tests may share; making one takes a while.</summary>
    public static RSA SharedKey { get; } = RSA.Create(2048);

    private TestGrant() { }

    /// <summary>JWS header members.</summary>
    public required IReadOnlyDictionary<string, object?> Header { get; init; }

    /// <summary>Claims.</summary>
    public required IReadOnlyDictionary<string, object?> Claims { get; init; }

    /// <summary>What it is signed with.</summary>
    public RSA Key { get; init; } = SharedKey;

    /// <summary>The hash of the signature, whatever the header says.</summary>
    public HashAlgorithmName Hash { get; init; } = HashAlgorithmName.SHA256;

    /// <summary>A grant that is right in every respect.</summary>
    public static TestGrant Valid(
        string clientId,
        string keyId,
        string audience,
        string scope,
        DateTimeOffset now
    ) =>
        new()
        {
            Header = new Dictionary<string, object?> { ["alg"] = "RS256", ["kid"] = keyId },
            Claims = new Dictionary<string, object?>
            {
                ["aud"] = audience,
                ["iss"] = clientId,
                ["scope"] = scope,
                ["iat"] = now.ToUnixTimeSeconds(),
                ["exp"] = now.ToUnixTimeSeconds() + 100,
                ["jti"] = Guid.NewGuid().ToString(),
            },
        };

    /// <summary>The same with another claim value.</summary>
    public TestGrant With(string claim, object? value) =>
        this with
        {
            Claims = new Dictionary<string, object?>(Claims) { [claim] = value },
        };

    /// <summary>The same without a claim.</summary>
    public TestGrant Without(string claim) =>
        this with
        {
            Claims = Claims.Where(c => c.Key != claim).ToDictionary(),
        };

    /// <summary>The same with another header member; null takes it out.</summary>
    public TestGrant WithHeader(string name, object? value)
    {
        var header = new Dictionary<string, object?>(Header) { [name] = value };
        if (value is null)
            header.Remove(name);
        return this with { Header = header };
    }

    /// <summary>The compact JWS.</summary>
    public string Sign() =>
        Sign(JsonSerializer.Serialize(Header), JsonSerializer.Serialize(Claims));

    /// <summary>A compact JWS over texts that need not be JSON.</summary>
    public string Sign(string header, string claims)
    {
        var input = $"{Encode(header)}.{Encode(claims)}";
        var signature = Key.SignData(
            Encoding.ASCII.GetBytes(input),
            Hash,
            RSASignaturePadding.Pkcs1
        );
        return $"{input}.{Base64Url.EncodeToString(signature)}";
    }

    private static string Encode(string text) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
