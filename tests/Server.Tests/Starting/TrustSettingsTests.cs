using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Scopes;
using Portvakt.Server.Settings;
using Portvakt.TestKit;

namespace Portvakt.Server.Tests.Starting;

/// <summary>Whose certificates an environment takes is configuration.</summary>
[Requirement("R24")]
public sealed class TrustSettingsTests : IDisposable
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();
    private static readonly EnvironmentName Prod = EnvironmentName.Of("prod");
    private readonly TestAuthority authority = new("Real", Now.AddYears(-2), Now.AddYears(3));
    private readonly TempFolder folder = new();
    private readonly byte[] leaf;

    public TrustSettingsTests()
    {
        leaf = authority.Issue(new() { NotBefore = Now.AddDays(-1), NotAfter = Now.AddDays(30) });
        Directory.CreateDirectory(folder.File("roots"));
        File.WriteAllBytes(folder.File("roots/root.cer"), authority.Root);
        File.WriteAllText(
            folder.File("issuer.pem"),
            "The issuer\n" + PemEncoding.WriteString("CERTIFICATE", authority.Issuer)
        );
        File.WriteAllText(folder.File("nonsense.pem"), "no certificate");
        File.WriteAllBytes(folder.File("list.crl"), authority.List(Now, Now.AddDays(7)));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_environment_takes_what_its_own_roots_and_lists_say()
    {
        await using var server = await TestServer.Start(change: Configure, stop: Stop);
        var client = await Register(server);
        using var http = new HttpClient();

        Assert.Equal("CForESeal", await Ask(http, server, client));

        await File.WriteAllBytesAsync(
            folder.File("list.crl"),
            authority.List(Now, Now.AddDays(7), leaf),
            Stop
        );
        Assert.True(
            await Wait.Until(
                async () => await Ask(http, server, client) == "MP-120",
                TimeSpan.FromSeconds(30),
                Stop
            )
        );
    }

    [Theory]
    [InlineData("Anchors", "missing.pem", "Anchors: missing.pem cannot be read")]
    [InlineData("Anchors", "nonsense.pem", "holds no certificate in PEM or DER")]
    [InlineData("Anchors", "issuer.pem", "is no root, since another issued it")]
    [InlineData("Anchors", "roots", "is configured for test and for production")]
    [InlineData("RevocationLists", "ldap://example.org/list", "is neither an http address nor")]
    public async Task A_setting_that_makes_no_sense_stops_the_start(
        string setting,
        string value,
        string sentence
    )
    {
        await using var server = ChildProcess.Start(
            ChildProcess.Program,
            folder.Path,
            new Dictionary<string, string>
            {
                [$"Portvakt__Environments__2__Certificates__{setting}__0"] = value,
                ["Portvakt__Environments__0__Certificates__Anchors__0"] = "roots",
            },
            ["--data", "data", "--no-demo", "--port", $"{FreePort.Row(8)}"]
        );

        await server.Refuses(sentence);
    }

    public void Dispose() => folder.Dispose();

    private void Configure(PortvaktSettings settings) =>
        settings.Environments[2].Certificates = new TrustSettings
        {
            Anchors = [folder.File("roots")],
            Intermediates = [folder.File("issuer.pem")],
            Policies = [CertificatePolicies.AnyTest],
            RevocationLists = [folder.File("list.crl")],
        };

    private static async Task<string> Register(TestServer server)
    {
        var owner = OrganisationId.Of("0192:991825827");
        var name = ScopeName.Of("fjelltake:trust.read");
        var client = Integration.Create(
            Prod,
            owner,
            new IntegrationProperties(IntegrationKind.Maskinporten, "certificate", "test"),
            [name],
            Now
        );
        await using var db = server.Db();
        db.Scopes.Add(
            Scope.Create(
                Prod,
                name,
                owner,
                new ScopeProperties(new LanguageMap("test")) { AccessibleForAll = true },
                Now
            )
        );
        db.Integrations.Add(client);
        await db.SaveChangesAsync(Stop);
        return client.ClientId;
    }

    /// <summary>The token's client_amr, or the code of the refusal.</summary>
    private async Task<string> Ask(HttpClient http, TestServer server, string client)
    {
        var issuer = server.Issuer("prod");
        var grant = TestGrant
            .Valid(client, "", issuer, "fjelltake:trust.read", TimeProvider.System.GetUtcNow())
            .WithHeader("kid", null)
            .WithHeader("x5c", new[] { Convert.ToBase64String(leaf) });
        using var form = new FormUrlEncodedContent([
            new("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"),
            new("assertion", grant.Sign()),
        ]);
        using var answer = await http.PostAsync(new Uri(issuer + "token"), form, Stop);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>(Stop);
        return body.TryGetProperty("access_token", out var token)
            ? new Microsoft.IdentityModel.JsonWebTokens.JsonWebToken(
                token.GetString()
            ).GetPayloadValue<string>("client_amr")
            : body.GetProperty("error_uri").GetString()!.Split('/')[^1];
    }
}
