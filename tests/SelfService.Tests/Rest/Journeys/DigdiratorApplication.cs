using System.Buffers.Text;
using System.Net;
using System.Text.Json;

namespace Portvakt.SelfService.Tests.Rest.Journeys;

/// <summary>What digdirator wants for one application, and the calls that it takes.</summary>
internal sealed class DigdiratorApplication(Machine machine, string description)
{
    private const string Api = "/api/v1";

    private readonly string subscope = $"app/{Guid.NewGuid():n}:read";

    private string Query => "scope=" + Uri.EscapeDataString("fjelltake:" + subscope);

    /// <summary>Without a token; anything but a list, and it does not start.</summary>
    public async Task Start()
    {
        var sources = await machine.Send(
            HttpMethod.Get,
            Api + "/delegationsources",
            null,
            ("Authorization", "")
        );
        Assert.NotEmpty(sources.Is(HttpStatusCode.OK).EnumerateArray());
    }

    /// <summary>Its client is the one with its description.</summary>
    public async Task<string?> FindClient() =>
        (await List("/clients"))
            .Where(c =>
                c.Text("description") == description && c.Text("integration_type") == "maskinporten"
            )
            .Select(c => c.Text("client_id"))
            .SingleOrDefault();

    /// <summary>Whether its scope is active; null when there is none.</summary>
    public async Task<bool?> FindScope() =>
        (await List("/scopes?inactive=true"))
            .Where(s => s.Text("subscope") == subscope)
            .Select(s => (bool?)s.GetProperty("active").GetBoolean())
            .SingleOrDefault();

    public async Task OfferScope()
    {
        var made = (await Send(HttpMethod.Post, "/scopes", ScopeBody())).Json;
        Assert.Equal("fjelltake:" + subscope, made.Text("name"));
        Assert.Equal("30", made.GetProperty("at_max_age").GetRawText());
    }

    public async Task UpdateScope() =>
        Assert.True(
            (await Send(HttpMethod.Put, "/scopes?" + Query, ScopeBody()))
                .Json.GetProperty("active")
                .GetBoolean()
        );

    public async Task RemoveScope() =>
        Assert.False(
            (await Send(HttpMethod.Delete, "/scopes?" + Query, ""))
                .Json.GetProperty("active")
                .GetBoolean()
        );

    /// <summary>Whoever is listed and was not denied has access.</summary>
    public async Task<IEnumerable<string?>> Consumers() =>
        (await List("/scopes/access?" + Query))
            .Where(a => a.Text("state") != "DENIED")
            .Select(a => a.Text("consumer_orgno"));

    public Task Grant(string consumer) => Access(HttpMethod.Put, consumer, "APPROVED");

    public Task Revoke(string consumer) => Access(HttpMethod.Delete, consumer, "DENIED");

    public async Task<IEnumerable<string?>> Granted() =>
        (await List("/scopes/access/all"))
            .Where(a => a.Text("state") == "APPROVED")
            .Select(a => a.Text("scope"));

    public async Task<IEnumerable<string?>> OpenScopes() =>
        (await List("/scopes/all?accessible_for_all=true"))
            .Where(s => s.GetProperty("accessible_for_all").GetBoolean())
            .Select(s => s.Text("name"));

    public async Task<string> Register(params string[] scopes) =>
        (await Send(HttpMethod.Post, "/clients", ClientBody(scopes))).Json.Text("client_id")!;

    public async Task Update(string client, params string[] scopes)
    {
        var changed = await Send(HttpMethod.Put, $"/clients/{client}", ClientBody(scopes));
        Assert.Equal(client, changed.Json.Text("client_id"));
        Assert.Equal(description, changed.Json.Text("description"));
    }

    public Task RemoveClient(string client) => Send(HttpMethod.Delete, $"/clients/{client}", "");

    /// <summary>Their kids; each must hold for more than thirty days, else it posts them anew every time.</summary>
    public async Task<IEnumerable<string?>> Keys(string client)
    {
        var set = (await Send(HttpMethod.Get, $"/clients/{client}/jwks")).Json;
        var soon = TimeProvider.System.GetUtcNow().AddDays(30).ToUnixTimeSeconds();
        var keys = set.GetProperty("keys").EnumerateArray().ToList();
        Assert.All(keys, key => Assert.True(key.GetProperty("exp").GetInt64() > soon));
        return keys.Select(key => key.Text("kid"));
    }

    public Task PostKeys(string client) =>
        Send(HttpMethod.Post, $"/clients/{client}/jwks", new { keys = new[] { Key() } });

    public async Task PostOwnAnswer(string client)
    {
        var answer = (await Send(HttpMethod.Get, $"/clients/{client}/jwks")).Text;
        await Send(HttpMethod.Post, $"/clients/{client}/jwks", answer);
    }

    public async Task<HttpStatusCode> FetchToken(string client, TestServer server, string scope)
    {
        var issuer = server.Issuer("ver2");
        var now = TimeProvider.System.GetUtcNow();
        var grant = TestGrant.Valid(client, "app-key", issuer, scope, now);
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["grant_type"] = "urn:ietf:params:oauth:grant-type:jwt-bearer",
                ["assertion"] = grant.Sign(),
            }
        );
        var stop = TestContext.Current.CancellationToken;
        using var answer = await machine.Http.PostAsync(issuer + "token", form, stop);
        return answer.StatusCode;
    }

    private async Task Access(HttpMethod method, string consumer, string state)
    {
        var access = (await Send(method, $"/scopes/access/{consumer}?{Query}", "")).Json;
        Assert.Equal((consumer, state), (access.Text("consumer_orgno"), access.Text("state")));
        // It reads times as RFC 3339 has them.
        Assert.True(access.GetProperty("created").TryGetDateTimeOffset(out _));
        Assert.True(access.GetProperty("last_updated").TryGetDateTimeOffset(out _));
    }

    private async Task<IEnumerable<JsonElement>> List(string path) =>
        (await Send(HttpMethod.Get, path)).Json.EnumerateArray();

    private async Task<MachineAnswer> Send(HttpMethod method, string path, object? body = null)
    {
        var answer = await machine.Send(method, Api + path, body);
        answer.Is(HttpStatusCode.OK);
        return answer;
    }

    private object ScopeBody() =>
        new
        {
            allowed_integration_types = new[] { "maskinporten" },
            at_max_age = 30,
            description = description,
            prefix = "fjelltake",
            name = "",
            subscope,
            token_type = "SELF_CONTAINED",
            visibility = "PUBLIC",
            requires_pseudonymous_tokens = false,
            requires_user_authentication = false,
            requires_user_consent = false,
            accessible_for_all = false,
            active = true,
        };

    private object ClientBody(string[] scopes) =>
        new
        {
            access_token_lifetime = 3600,
            application_type = "web",
            authorization_lifetime = 7200,
            client_name = "app",
            client_uri = "https://app.example",
            description,
            frontchannel_logout_session_required = false,
            frontchannel_logout_uri = "",
            grant_types = new[] { "urn:ietf:params:oauth:grant-type:jwt-bearer" },
            integration_type = "maskinporten",
            post_logout_redirect_uris = (string[]?)null,
            redirect_uris = (string[]?)null,
            refresh_token_lifetime = 0,
            refresh_token_usage = "ONETIME",
            scopes,
            sso_disabled = false,
            token_endpoint_auth_method = "private_key_jwt",
        };

    private static object Key()
    {
        var numbers = TestGrant.SharedKey.ExportParameters(false);
        return new
        {
            kty = "RSA",
            use = "sig",
            alg = "RS256",
            kid = "app-key",
            e = Base64Url.EncodeToString(numbers.Exponent),
            n = Base64Url.EncodeToString(numbers.Modulus),
            exp = TimeProvider.System.GetUtcNow().AddDays(364).ToUnixTimeSeconds(),
        };
    }
}
