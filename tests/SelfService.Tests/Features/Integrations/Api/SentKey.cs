using System.Buffers.Text;
using System.Security.Cryptography;

namespace Portvakt.SelfService.Tests.Features.Integrations.Api;

/// <summary>Public keys as callers send them.</summary>
internal static class SentKey
{
    public static RSA Another { get; } = RSA.Create(2048);

    /// <summary>A key with every member that must be there, changed as <paramref name="members"/> say; null takes one out.</summary>
    public static Dictionary<string, object> Of(
        string kid,
        params (string Name, object? Value)[] members
    ) => Of(Ground.Key, kid, members);

    public static Dictionary<string, object> Of(
        RSA key,
        string kid,
        params (string Name, object? Value)[] members
    )
    {
        var numbers = key.ExportParameters(false);
        var jwk = new Dictionary<string, object>
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["alg"] = "RS256",
            ["kid"] = kid,
            ["n"] = Base64Url.EncodeToString(numbers.Modulus),
            ["e"] = Base64Url.EncodeToString(numbers.Exponent),
        };
        foreach (var (name, value) in members)
            if (value is null)
                jwk.Remove(name);
            else
                jwk[name] = value;
        return jwk;
    }

    /// <summary>A set of keys.</summary>
    public static Dictionary<string, object> Set(params object[] keys) => new() { ["keys"] = keys };

    /// <summary>Seconds since 1970, some days from now.</summary>
    public static long In(double days) =>
        TimeProvider.System.GetUtcNow().AddDays(days).ToUnixTimeSeconds();
}
