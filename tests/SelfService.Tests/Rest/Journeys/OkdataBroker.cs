using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Tests.Rest.Journeys;

/// <summary>A broker of a municipality that signs with its enterprise certificate, and the calls that it makes.</summary>
internal sealed class OkdataBroker : IDisposable
{
    private const string Api = "/api/v1";
    private const string Read = "idporten:dcr.read";
    private const string Write = "idporten:dcr.write";

    private readonly TestServer server;
    private readonly Machine machine;
    private readonly string clientId;
    private readonly X509Certificate2 certificate;

    private OkdataBroker(
        TestServer server,
        Machine machine,
        string clientId,
        X509Certificate2 certificate
    )
    {
        this.server = server;
        this.machine = machine;
        this.clientId = clientId;
        this.certificate = certificate;
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Issuer => server.Issuer("ver2");

    /// <summary>One of the municipality that the demo has a certificate of.</summary>
    public static async Task<OkdataBroker> Of(TestServer server)
    {
        // Its accesses to the administration scopes, and somebody to send with.
        var machine = await Machine.Of(server, "ver2", ApiCalls.Lynghei, Read, Write);
        var client = Integration.Create(
            EnvironmentName.Of("ver2"),
            NumberSchemes.Norwegian.Parse(ApiCalls.Lynghei).Value,
            new IntegrationProperties(IntegrationKind.Maskinporten, "Broker", "Of a test"),
            [ScopeName.Of(Read), ScopeName.Of(Write)],
            server.Server.Parts.Clock.GetUtcNow()
        );
        await using var db = server.Db();
        db.Integrations.Add(client);
        await db.SaveChangesAsync(Stop);
        var file = server.DemoFile("certificate.env")["MP_PFX"].Split('|');
        var certificate = X509CertificateLoader.LoadPkcs12FromFile(file[0], file[1]);
        return new OkdataBroker(server, machine, client.ClientId, certificate);
    }

    /// <summary>A new key as it sends them: without an end.</summary>
    public static JsonElement Key(string kid)
    {
        var numbers = TestGrant.SharedKey.ExportParameters(false);
        return JsonSerializer.SerializeToElement(
            new
            {
                kty = "RSA",
                use = "sig",
                alg = "RS256",
                kid,
                e = Base64Url.EncodeToString(numbers.Exponent),
                n = Base64Url.EncodeToString(numbers.Modulus),
            }
        );
    }

    /// <summary>It does not go on when the token endpoint is not under the issuer.</summary>
    public async Task ReadIssuer()
    {
        var text = await machine.Http.GetStringAsync(
            new Uri($"{Issuer}.well-known/oauth-authorization-server"),
            Stop
        );
        var metadata = JsonElement.Parse(text);
        Assert.StartsWith(metadata.Text("issuer")!, metadata.Text("token_endpoint"));
    }

    public Task<JsonElement> Register(string name, params string[] scopes) =>
        Done(HttpMethod.Post, "/clients", Write, Body(name, "Of a team", scopes));

    public Task<JsonElement> Change(string id, string name, string description) =>
        Done(HttpMethod.Put, $"/clients/{id}", Write, Body(name, description, []));

    public Task<JsonElement> Client(string id) => Done(HttpMethod.Get, $"/clients/{id}", Read);

    public async Task<IEnumerable<string?>> Ids()
    {
        var list = (await Done(HttpMethod.Get, "/clients", Read)).EnumerateArray().ToList();
        Assert.All(
            list,
            client =>
            {
                Assert.True(client.GetProperty("active").GetBoolean());
                Assert.NotNull(client.Text("created"));
                Assert.NotNull(client.Text("last_updated"));
            }
        );
        return list.Select(client => client.Text("client_id"));
    }

    public Task Remove(string id) => Done(HttpMethod.Delete, $"/clients/{id}", Write);

    /// <summary>The set; it reads the end of each without asking whether there is one.</summary>
    public async Task<IReadOnlyList<JsonElement>> Keys(string id)
    {
        var set = await Done(HttpMethod.Get, $"/clients/{id}/jwks", Read);
        var keys = set.GetProperty("keys").EnumerateArray().ToList();
        Assert.All(keys, key => Assert.True(key.GetProperty("exp").TryGetInt64(out _)));
        return keys;
    }

    public Task Send(string id, IReadOnlyList<JsonElement> keys) =>
        Done(HttpMethod.Post, $"/clients/{id}/jwks", Write, new { keys });

    public Task RemoveKeys(string id) => Done(HttpMethod.Delete, $"/clients/{id}/jwks", Write);

    /// <summary>The status of a refusal, which has messages in its body.</summary>
    public async Task<HttpStatusCode> Refused(string path, object? body = null)
    {
        var method = body is null ? HttpMethod.Get : HttpMethod.Post;
        var answer = await Call(method, path, body is null ? Read : Write, body);
        var errors = answer.Json.GetProperty("errors").EnumerateArray().ToList();
        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.NotEmpty(error.Text("errorMessage")!));
        return answer.Status;
    }

    /// <summary>What a client of a team is answered that asks for a token with its key.</summary>
    public Task<HttpStatusCode> TokenOf(string id, string kid, string scope) =>
        StatusOf(TestGrant.Valid(id, kid, Issuer, scope, TimeProvider.System.GetUtcNow()));

    public void Dispose()
    {
        machine.Dispose();
        certificate.Dispose();
    }

    private async Task<JsonElement> Done(
        HttpMethod method,
        string path,
        string scope,
        object? body = null
    ) => (await Call(method, path, scope, body)).Is(HttpStatusCode.OK);

    private async Task<MachineAnswer> Call(
        HttpMethod method,
        string path,
        string scope,
        object? body
    ) =>
        await machine.Send(
            method,
            Api + path,
            body,
            ("Authorization", $"Bearer {await Token(scope)}")
        );

    /// <summary>A token for one scope, by the certificate alone: no kid, and the leaf without its issuers.</summary>
    private async Task<string> Token(string scope)
    {
        using var key = certificate.GetRSAPrivateKey()!;
        var now = TimeProvider.System.GetUtcNow();
        var grant = (TestGrant.Valid(clientId, "", Issuer, scope, now) with { Key = key })
            .WithHeader("kid", null)
            .WithHeader("x5c", new[] { Convert.ToBase64String(certificate.RawData) });
        using var answer = await Ask(grant);
        var text = await answer.Content.ReadAsStringAsync(Stop);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, text);
        var token = JsonElement.Parse(text);
        Assert.Equal(("Bearer", scope), (token.Text("token_type"), token.Text("scope")));
        Assert.True(token.GetProperty("expires_in").GetInt32() > 0);
        return token.Text("access_token")!;
    }

    private async Task<HttpStatusCode> StatusOf(TestGrant grant)
    {
        using var answer = await Ask(grant);
        return answer.StatusCode;
    }

    private async Task<HttpResponseMessage> Ask(TestGrant grant)
    {
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["grant_type"] = ApiCalls.JwtBearer,
                ["assertion"] = grant.Sign(),
            }
        );
        return await machine.Http.PostAsync(new Uri($"{Issuer}token"), form, Stop);
    }

    private static object Body(string name, string description, string[] scopes) =>
        new
        {
            integration_type = "maskinporten",
            application_type = "web",
            client_name = name,
            description,
            token_endpoint_auth_method = "private_key_jwt",
            grant_types = new[] { ApiCalls.JwtBearer },
            scopes,
        };
}
