using System.Security.Cryptography;
using System.Text.Json;

namespace Bench.Clients;

/// <summary>The clients that send during a run, and the pool of keys that they share.</summary>
/// <param name="Keys">Private keys (RFC 8017 RSAPrivateKey, base64), made for one run.</param>
/// <param name="Clients">Each points into the pool.</param>
public sealed record ActiveClients(IReadOnlyList<string> Keys, IReadOnlyList<Client> Clients)
{
    public static ActiveClients Read(string file) =>
        JsonSerializer.Deserialize<ActiveClients>(File.ReadAllBytes(file))!;

    public void Write(string file) =>
        File.WriteAllBytes(file, JsonSerializer.SerializeToUtf8Bytes(this));

    /// <summary>A key object of its own for the key at <paramref name="place"/> in the pool.</summary>
    public RSA Import(int place)
    {
        var rsa = RSA.Create();
        rsa.ImportRSAPrivateKey(Convert.FromBase64String(Keys[place]), out _);
        return rsa;
    }

    /// <summary>The public half alone, as a server holds it.</summary>
    public RSA ImportPublic(int place)
    {
        using var rsa = Import(place);
        return RSA.Create(rsa.ExportParameters(false));
    }
}
