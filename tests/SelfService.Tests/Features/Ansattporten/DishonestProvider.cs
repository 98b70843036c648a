using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Portvakt.SelfService.Tests.Features.Ansattporten;

/// <summary>An OpenID Connect provider whose id_token is what a test makes of it.</summary>
internal sealed class DishonestProvider : IAsyncDisposable
{
    public const string ClientId = "portvakt";

    private readonly FakePlatform platform;
    private readonly RSA key = RSA.Create(2048);

    private DishonestProvider(FakePlatform platform)
    {
        this.platform = platform;
        platform.Answer = Answer;
    }

    public string Issuer => platform.Address;

    /// <summary>What is changed in an id_token that is otherwise in order.</summary>
    public Forgery Forgery { get; set; } = new();

    /// <summary>What the request for tokens held.</summary>
    public IFormCollection? Asked { get; set; }

    public static async Task<DishonestProvider> Start() => new(await FakePlatform.Start());

    /// <summary>The nonce that the portal wants to see again.</summary>
    public string Nonce { get; set; } = "";

    public async ValueTask DisposeAsync()
    {
        key.Dispose();
        await platform.DisposeAsync();
    }

    private async Task Answer(HttpContext http)
    {
        switch (http.Request.Path.Value)
        {
            case "/.well-known/openid-configuration":
                await http.Response.WriteAsJsonAsync(
                    new
                    {
                        issuer = Issuer,
                        authorization_endpoint = $"{Issuer}/authorize",
                        token_endpoint = $"{Issuer}/token",
                        jwks_uri = $"{Issuer}/jwks",
                    }
                );
                break;
            case "/jwks":
                await http.Response.WriteAsJsonAsync(new { keys = new[] { PublicKey() } });
                break;
            case "/token":
                Asked = await http.Request.ReadFormAsync();
                await http.Response.WriteAsJsonAsync(
                    new
                    {
                        access_token = "unused",
                        token_type = "Bearer",
                        id_token = IdToken(),
                    }
                );
                break;
            default:
                http.Response.StatusCode = 404;
                break;
        }
    }

    private object PublicKey()
    {
        var numbers = key.ExportParameters(includePrivateParameters: false);
        return new
        {
            kty = "RSA",
            use = "sig",
            alg = "RS256",
            kid = "own",
            n = Base64Url.EncodeToString(numbers.Modulus),
            e = Base64Url.EncodeToString(numbers.Exponent),
        };
    }

    private string IdToken()
    {
        var now = TimeProvider.System.GetUtcNow();
        var header = Part(new { alg = Forgery.Algorithm, kid = "own" });
        var body = Part(
            new
            {
                iss = Forgery.Issuer ?? Issuer,
                aud = Forgery.Audience,
                sub = "somebody",
                name = "Uærlig Person",
                nonce = Forgery.Nonce ?? Nonce,
                iat = now.ToUnixTimeSeconds(),
                exp = (now + Forgery.Life).ToUnixTimeSeconds(),
                orgs = new[] { "312045109" },
                duties = new[] { "api" },
            }
        );
        var signed = $"{header}.{body}";
        if (Forgery.Algorithm == "none")
            return signed + ".";
        using var another = RSA.Create(2048);
        var signature = (Forgery.BySomebodyElse ? another : key).SignData(
            Encoding.ASCII.GetBytes(signed),
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        );
        return $"{signed}.{Base64Url.EncodeToString(signature)}";
    }

    private static string Part(object value) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(value));
}

/// <summary>What is wrong with an id_token; as it stands, nothing.</summary>
internal sealed record Forgery
{
    public string Algorithm { get; init; } = "RS256";

    /// <summary>Null for the right one.</summary>
    public string? Issuer { get; init; }

    public string Audience { get; init; } = DishonestProvider.ClientId;

    /// <summary>Null for the right one.</summary>
    public string? Nonce { get; init; }

    public TimeSpan Life { get; init; } = TimeSpan.FromMinutes(2);

    public bool BySomebodyElse { get; init; }
}
