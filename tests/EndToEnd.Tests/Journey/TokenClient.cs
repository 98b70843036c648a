using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Portvakt.EndToEnd.Tests.Journey;

/// <summary>A consumer's machine: signs grants, asks for tokens, and checks them as an API would.</summary>
internal sealed class TokenClient : IDisposable
{
    private readonly HttpClient http = new();
    private readonly RSA key = RSA.Create(2048);
    private readonly string issuer;

    public TokenClient(string issuer) => this.issuer = issuer;

    /// <summary>What its owner pastes into the portal.</summary>
    public string PublicKey => key.ExportSubjectPublicKeyInfoPem();

    /// <summary>The same key as a JWK, named by its owner.</summary>
    public string PublicJwk(string kid)
    {
        var n = Base64Url.EncodeToString(key.ExportParameters(false).Modulus);
        return $$"""{"kty":"RSA","e":"AQAB","use":"sig","kid":"{{kid}}","alg":"RS256","n":"{{n}}"}""";
    }

    /// <summary>An enterprise certificate on the key, from the authority that the demo trusts; PEM.</summary>
    public string Certificate(TestServer server, string organisation)
    {
        var now = TimeProvider.System.GetUtcNow();
        var wanted = new TestCertificate
        {
            Organisation = organisation,
            Key = key,
            NotBefore = now.AddDays(-10),
            NotAfter = now.AddDays(100),
        };
        return PemEncoding.WriteString("CERTIFICATE", TestAuthority.OfDemo(server).Issue(wanted));
    }

    /// <summary>The client id that the portal gave it.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>The kid that the portal showed.</summary>
    public string KeyId { get; set; } = "";

    /// <summary>One token request with a fresh grant; nothing is tried twice.</summary>
    /// <param name="consumer">For whom, by delegation; null for its own organisation.</param>
    public async Task<(HttpStatusCode Status, JsonElement Body)> Ask(
        string scope,
        string? consumer = null
    )
    {
        var stop = TestContext.Current.CancellationToken;
        var grant = TestGrant.Valid(
            ClientId,
            KeyId,
            issuer,
            scope,
            TimeProvider.System.GetUtcNow()
        );
        if (consumer is not null)
            grant = grant.With("consumer_org", consumer);
        using var form = new FormUrlEncodedContent([
            new("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"),
            new("assertion", (grant with { Key = key }).Sign()),
        ]);
        using var answer = await http.PostAsync(new Uri(issuer + "token"), form, stop);
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(stop));
        return (answer.StatusCode, body.RootElement.Clone());
    }

    /// <summary>
    /// Asks, and verifies the token with a library that knows only the metadata and the keys that they lead to.
    /// </summary>
    public async Task<JsonWebToken> Token(string scope, string? consumer = null)
    {
        var (status, body) = await Ask(scope, consumer);
        Assert.True(status == HttpStatusCode.OK, body.ToString());
        var metadata = await new ConfigurationManager<OpenIdConnectConfiguration>(
            issuer + ".well-known/oauth-authorization-server",
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever { RequireHttps = false }
        ).GetConfigurationAsync(TestContext.Current.CancellationToken);
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(
            body.GetProperty("access_token").GetString(),
            new TokenValidationParameters
            {
                ValidIssuer = metadata.Issuer,
                IssuerSigningKeys = metadata.SigningKeys,
                ValidAlgorithms = ["RS256"],
                ValidateAudience = false,
            }
        );
        Assert.True(result.IsValid, result.Exception?.Message);
        return (JsonWebToken)result.SecurityToken;
    }

    public void Dispose()
    {
        key.Dispose();
        http.Dispose();
    }
}
