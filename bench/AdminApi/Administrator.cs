using System.Buffers.Text;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Bench.AdminApi;

/// <summary>The organisation's administration client, with a token that lasts for the run.</summary>
internal sealed class Administrator : IDisposable
{
    private readonly Measured measured;
    private readonly RSA key = RSA.Create();
    private readonly string kid;
    private readonly string clientId;

    /// <param name="jwkFile">Its private key, as "portvakt jwk new" makes it.</param>
    public Administrator(Measured measured, string jwkFile, string clientId)
    {
        this.measured = measured;
        this.clientId = clientId;
        var jwk = JsonElement.Parse(File.ReadAllBytes(jwkFile));
        byte[] Number(string name) => Base64Url.DecodeFromChars(jwk.GetProperty(name).GetString()!);
        key.ImportParameters(
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
        kid = jwk.GetProperty("kid").GetString()!;
        Http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64 })
        {
            BaseAddress = measured.Api,
        };
    }

    /// <summary>Sends its token, once <see cref="SignIn"/> has fetched it.</summary>
    public HttpClient Http { get; }

    /// <summary>The public key, in the form of a set, under another name.</summary>
    public string KeySet(string name)
    {
        var numbers = key.ExportParameters(false);
        return $$"""
            { "keys": [{ "kty": "RSA", "use": "sig", "alg": "RS256", "kid": "{{name}}",
              "n": "{{Base64Url.EncodeToString(
                numbers.Modulus
            )}}", "e": "{{Base64Url.EncodeToString(numbers.Exponent)}}" }] }
            """;
    }

    /// <summary>Fetches a token. They live for two minutes, so each measurement begins with it.</summary>
    public async Task SignIn()
    {
        using var answer = await Ask(clientId, kid, "idporten:dcr.read idporten:dcr.write");
        var body = JsonElement.Parse(await answer.Content.ReadAsStringAsync());
        answer.EnsureSuccessStatusCode();
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            body.GetProperty("access_token").GetString()
        );
    }

    /// <summary>Asks for a token of a client that has this key.</summary>
    public async Task<HttpResponseMessage> Ask(string client, string keyId, string scope)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var header = $$"""{"kid":"{{keyId}}","alg":"RS256"}""";
        var claims =
            $$"""{"aud":"{{measured.Issuer}}","iss":"{{client}}","scope":"{{scope}}","iat":{{now}},"exp":{{now + 100}},"jti":"{{Guid.NewGuid()}}"}""";
        var input = $"{Encode(header)}.{Encode(claims)}";
        var signature = key.SignData(
            Encoding.ASCII.GetBytes(input),
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        );
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["grant_type"] = "urn:ietf:params:oauth:grant-type:jwt-bearer",
                ["assertion"] = $"{input}.{Base64Url.EncodeToString(signature)}",
            }
        );
        return await Http.PostAsync(new Uri(measured.Issuer + "token"), form);
    }

    public void Dispose()
    {
        key.Dispose();
        Http.Dispose();
    }

    private static string Encode(string text) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
