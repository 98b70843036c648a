using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;
using Xunit;

namespace Portvakt.TestKit;

/// <summary>
/// A machine client of an organisation that administers by the self-service API: registered with the administration
/// scopes that the test names, with tokens from the real token server.
/// </summary>
public sealed class Machine : IDisposable
{
    private const string KeyId = "machine";
    private readonly TestServer server;
    private readonly InstalledEnvironment environment;
    private readonly string keyId;
    private readonly string scope;
    private readonly HttpClient http;

    private Machine(
        TestServer server,
        InstalledEnvironment environment,
        string organisation,
        string clientId,
        string keyId,
        string scope
    )
    {
        this.server = server;
        this.environment = environment;
        this.keyId = keyId;
        this.scope = scope;
        Organisation = organisation;
        ClientId = clientId;
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8,
        };
        http = new HttpClient(handler) { BaseAddress = new Uri(environment.AdminApi) };
    }

    /// <summary>Nine digits.</summary>
    public string Organisation { get; }

    /// <summary>The client that it calls with.</summary>
    public string ClientId { get; }

    /// <summary>The bare client of its API's address, which sends no token.</summary>
    public HttpClient Http => http;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>
    /// Registers a client for <paramref name="organisation"/> in an environment such as ver2, and lets the organisation use
    /// each of <paramref name="scopes"/>.
    /// </summary>
    public static async Task<Machine> Of(
        TestServer server,
        string environment,
        string organisation,
        params string[] scopes
    )
    {
        var installed = server.Server.Installation.Landscape.Find(environment)!;
        var owner = NumberSchemes.Norwegian.Parse(organisation).Value;
        var names = scopes.Select(ScopeName.Of).ToList();
        var now = server.Server.Parts.Clock.GetUtcNow();
        // Tests that run beside this one may grant the same access a moment earlier.
        while (await Grant(server, installed.Name, owner, names, now) != SaveResult.Saved) { }
        var client = Integration.Create(
            installed.Name,
            owner,
            new IntegrationProperties(IntegrationKind.Maskinporten, "Machine", "Of a test"),
            names,
            now
        );
        var key = PublicKeyMaterial.FromRsa(TestGrant.SharedKey.ExportParameters(false), KeyId);
        Assert.True(client.AddKey(key.Value!, now).Ok);
        await using var db = server.Db();
        db.Integrations.Add(client);
        await db.SaveChangesAsync(Stop);
        return new Machine(
            server,
            installed,
            organisation,
            client.ClientId,
            KeyId,
            string.Join(' ', scopes)
        );
    }

    /// <summary>One that somebody registered already, with the public half of <see cref="TestGrant.SharedKey"/>.</summary>
    public static Machine With(
        TestServer server,
        string environment,
        string organisation,
        string clientId,
        params string[] scopes
    )
    {
        var numbers = TestGrant.SharedKey.ExportParameters(false);
        return new Machine(
            server,
            server.Server.Installation.Landscape.Find(environment)!,
            organisation,
            clientId,
            // The key of a PEM text is known by its thumbprint (RFC 7638).
            PublicKeyMaterial.Thumbprint(numbers.Modulus!, numbers.Exponent!),
            string.Join(' ', scopes)
        );
    }

    /// <summary>A token that was issued now.</summary>
    public async Task<string> Token()
    {
        var grant = TestGrant.Valid(
            ClientId,
            keyId,
            environment.Issuer,
            scope,
            server.Server.Parts.Clock.GetUtcNow()
        );
        using var body = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["grant_type"] = "urn:ietf:params:oauth:grant-type:jwt-bearer",
                ["assertion"] = grant.Sign(),
            }
        );
        using var answer = await http.PostAsync(new Uri($"{environment.Issuer}token"), body, Stop);
        var text = await answer.Content.ReadAsStringAsync(Stop);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, text);
        return JsonElement.Parse(text).GetProperty("access_token").GetString()!;
    }

    /// <summary>
    /// Calls the API with a fresh token, unless <paramref name="headers"/> have an Authorization of their own; an empty one
    /// sends none.
    /// </summary>
    /// <param name="path">With the base path: /api/v1/clients.</param>
    /// <param name="body">A string or bytes as they are, content with its own type, or what is written as JSON; null for none.</param>
    public async Task<MachineAnswer> Send(
        HttpMethod method,
        string path,
        object? body = null,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(method, path) { Content = Content(body) };
        if (headers.All(h => h.Name != "Authorization"))
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await Token());
        foreach (var (name, value) in headers.Where(h => h.Value.Length > 0))
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await http.SendAsync(request, Stop);
        return await Read(response);
    }

    /// <summary>What an answer of the API came with.</summary>
    public static async Task<MachineAnswer> Read(HttpResponseMessage response)
    {
        // As they came: once the content is read as text, the framework has them written in its own way.
        var headers = response
            .Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
            .ToDictionary(h => h.Key, h => h.Value.ToString());
        return new MachineAnswer(
            response.StatusCode,
            await response.Content.ReadAsStringAsync(Stop),
            headers
        );
    }

    public void Dispose() => http.Dispose();

    private static HttpContent? Content(object? body) =>
        body switch
        {
            null => null,
            HttpContent content => content,
            byte[] bytes => Json(bytes),
            string text => Json(Encoding.UTF8.GetBytes(text)),
            _ => Json(JsonSerializer.SerializeToUtf8Bytes(body)),
        };

    private static ByteArrayContent Json(byte[] bytes)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    private static async Task<SaveResult> Grant(
        TestServer server,
        EnvironmentName environment,
        OrganisationId consumer,
        List<ScopeName> names,
        DateTimeOffset now
    )
    {
        await using var db = server.Db();
        var missing = await db
            .Scopes.Where(s => s.Environment == environment && names.Contains(s.Name))
            .Where(s => !db.Accesses.Any(a => a.ScopeId == s.Id && a.Consumer == consumer))
            .ToListAsync(Stop);
        db.Accesses.AddRange(missing.Select(s => ScopeAccess.Grant(s, consumer, now)));
        return await db.TrySave(Stop);
    }
}

/// <summary>An answer of the API.</summary>
/// <param name="Headers">Those of the content too, several of a name joined by commas.</param>
public sealed record MachineAnswer(
    HttpStatusCode Status,
    string Text,
    IReadOnlyDictionary<string, string> Headers
)
{
    /// <summary>The body as JSON; a body that is none fails the test.</summary>
    public JsonElement Json { get; } = Text.Length == 0 ? default : JsonElement.Parse(Text);

    /// <summary>The body, once the status is <paramref name="expected"/>.</summary>
    public JsonElement Is(HttpStatusCode expected)
    {
        Assert.True(Status == expected, $"{(int)Status} {Text}");
        return Json;
    }

    /// <summary>The code of the first error, for programs to tell errors apart by.</summary>
    public string Code => Json.GetProperty("errors")[0].GetProperty("code").GetString()!;
}
