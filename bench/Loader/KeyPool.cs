using System.Security.Cryptography;
using System.Text.Json;
using Portvakt.Domain.Integrations;

namespace Bench.Loader;

/// <summary>Keys that many clients share: making one for each of 100,000 clients would take hours.</summary>
internal sealed class KeyPool
{
    private const int Size = 64;

    private readonly RSAParameters[] halves;

    private KeyPool(string[] keys)
    {
        Keys = keys;
        halves = Array.ConvertAll(keys, PublicHalf);
    }

    /// <summary>RSAPrivateKey, base64.</summary>
    public IReadOnlyList<string> Keys { get; }

    public static KeyPool ReadOrMake(string file)
    {
        if (File.Exists(file))
            return new KeyPool(JsonSerializer.Deserialize<string[]>(File.ReadAllBytes(file))!);
        var keys = new string[Size];
        Parallel.For(0, Size, i => keys[i] = Make());
        File.WriteAllBytes(file, JsonSerializer.SerializeToUtf8Bytes(keys));
        return new KeyPool(keys);
    }

    /// <summary>The public key at a place, under a client's own name for it.</summary>
    public PublicKeyMaterial Public(int place, string kid) =>
        PublicKeyMaterial.FromRsa(halves[place], kid).Value
        ?? throw new InvalidOperationException("a key of the pool was refused");

    private static string Make()
    {
        using var rsa = RSA.Create(2048);
        return Convert.ToBase64String(rsa.ExportRSAPrivateKey());
    }

    private static RSAParameters PublicHalf(string key)
    {
        using var rsa = RSA.Create();
        rsa.ImportRSAPrivateKey(Convert.FromBase64String(key), out _);
        return rsa.ExportParameters(false);
    }
}
