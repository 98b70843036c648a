using System.Net;
using System.Text;
using System.Text.Json;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Rest.ApiCalls;

namespace Portvakt.SelfService.Tests.Rest;

/// <summary>Every refusal has the one body, whoever noticed what was wrong.</summary>
public sealed class ErrorBodyTests(Servers servers)
{
    [Theory]
    [OnBoth("GET", "/api/v1/nowhere", 404, "api-path-unknown")]
    [OnBoth("GET", "/nowhere", 404, "api-path-unknown")]
    [OnBoth("GET", "/", 404, "api-path-unknown")]
    [OnBoth("GET", "/api/v3/clients", 404, "api-path-unknown")]
    [OnBoth("GET", "/api/v1/clients/none", 404, "not-found")]
    [OnBoth("PATCH", "/api/v1/clients", 405, "api-method-unknown")]
    [OnBoth("DELETE", "/api/v1/clients", 405, "api-method-unknown")]
    [OnBoth("POST", "/api/v1/clients", 415, "api-media-type")]
    [OnBoth("PUT", "/api/v1/clients/none", 415, "api-media-type")]
    [OnBoth("POST", "/api/v1/clients/none/jwks", 415, "api-media-type")]
    [OnBoth("POST", "/api/v2/clients/none/key", 415, "api-media-type")]
    [OnBoth("GET", "/api/v1/clients?page_size=0", 400, "api-parameter-malformed")]
    [OnBoth("GET", "/api/v1/clients?page_size=1001", 400, "api-parameter-malformed")]
    [OnBoth("GET", "/api/v1/events?after=x", 400, "api-parameter-malformed")]
    [OnBoth("GET", "/api/v1/scopes/access?scope=%00", 400, "api-parameter-malformed")]
    public async Task A_refusal_is_told_in_the_same_words(
        DatabaseKind kind,
        string method,
        string path,
        int status,
        string code
    )
    {
        using var machine = await (await servers.On(kind)).Writer();
        var body = method is "POST" or "PUT"
            ? new StringContent("<client/>", Encoding.UTF8, "application/xml")
            : null;

        var answer = await machine.Send(new HttpMethod(method), path, body);

        Assert.Equal(status, (int)answer.Status);
        Assert.Equal(code, answer.Code);
        Check(answer);
    }

    [Theory, OnBoth]
    public async Task An_address_that_is_not_there_leads_to_the_reference_in_the_portal(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();

        var answer = await machine.Send(HttpMethod.Get, "/");

        Assert.Contains($"{new Uri(server.Portal, "/api")}.", answer.Text);
    }

    [Theory, OnBoth]
    public async Task Nobody_at_all_gets_it_too(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();

        var answer = await machine.Send(HttpMethod.Get, Clients, null, ("Authorization", ""));

        answer.Is(HttpStatusCode.Unauthorized);
        Check(answer);
    }

    [Theory, OnBoth]
    public async Task A_method_that_is_not_there_says_which_are(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();

        var answer = await machine.Send(HttpMethod.Patch, Clients);

        Assert.Equal("GET, POST", answer.Headers["Allow"]);
    }

    [Theory]
    [OnBoth("/api/v1/clients")]
    [OnBoth("/api/v1/clients/none/jwks")]
    [OnBoth("/api/v2/clients/none/key")]
    public async Task A_body_that_is_too_large_is_not_read(DatabaseKind kind, string path)
    {
        using var machine = await (await servers.On(kind)).Writer();

        var answer = await machine.Post(path, $"{{\"a\":\"{new string('x', 300_000)}\"}}");

        answer.Is(HttpStatusCode.RequestEntityTooLarge);
        Assert.Equal("api-body-too-large", answer.Code);
        Check(answer);
    }

    [Theory, OnBoth]
    public async Task Messages_at_fields_are_joined_with_their_commas_in_front(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();

        var answer = await machine.Send(
            HttpMethod.Post,
            Clients,
            Client(("client_name", ""), ("access_token_lifetime", 0)),
            ("Accept-Language", "en")
        );

        var body = answer.Is(HttpStatusCode.BadRequest);
        Check(answer);
        var errors = body.GetProperty("errors").EnumerateArray().ToList();
        Assert.Equal(2, errors.Count);
        Assert.All(errors, error => Assert.True(error.GetProperty("isFieldError").GetBoolean()));
        Assert.All(errors, error => Assert.Equal("Client", error.Text("objectName")));
        Assert.Matches("^, .+, .+$", body.Text("error"));
        Assert.Equal(body.Text("error"), body.Text("error_description"));
    }

    [Theory]
    [OnBoth("nb", "Integrasjonen bruker egen nøkkel eller ingen klientautentisering")]
    [OnBoth("nn-NO,nb;q=0.5", "Integrasjonen bruker eigen nøkkel eller inga klientautentisering")]
    [OnBoth("de,en;q=0.9", "The integration uses its own key or no client authentication")]
    [OnBoth("de", "Integrasjonen bruker egen nøkkel eller ingen klientautentisering")]
    [OnBoth("", "Integrasjonen bruker egen nøkkel eller ingen klientautentisering")]
    public async Task It_speaks_the_callers_language(
        DatabaseKind kind,
        string language,
        string words
    )
    {
        using var machine = await (await servers.On(kind)).Writer();
        var client = await machine.NewClient();

        var answer = await machine.Send(
            HttpMethod.Post,
            $"{client.Address()}/secret",
            null,
            ("Accept-Language", language)
        );

        answer.Is(HttpStatusCode.Conflict);
        Assert.StartsWith(words, answer.Json.Text("error_description"));
        Assert.Equal("conflict", answer.Json.Text("error"));
    }

    private static void Check(MachineAnswer answer)
    {
        var body = answer.Json;
        Assert.Equal("application/json;charset=UTF-8", answer.Headers["Content-Type"]);
        Assert.Equal(
            ["status", "timestamp", "correlation_id", "errors", "error", "error_description"],
            body.Members()
        );
        Assert.Equal((int)answer.Status, body.GetProperty("status").GetInt32());
        Assert.Equal(JsonValueKind.String, body.GetProperty("timestamp").ValueKind);
        Assert.InRange(
            body.GetProperty("timestamp").GetDateTimeOffset(),
            TimeProvider.System.GetUtcNow().AddMinutes(-5),
            TimeProvider.System.GetUtcNow().AddMinutes(5)
        );
        Assert.Matches(@"\A[0-9a-f]{32}\z", body.Text("correlation_id"));
        Assert.Equal(answer.Headers["X-Correlation-Id"], body.Text("correlation_id"));
        Assert.NotEqual(0, body.GetProperty("errors").GetArrayLength());
        Assert.All(
            body.GetProperty("errors").EnumerateArray(),
            error => Assert.NotEmpty(error.Text("errorMessage")!)
        );
        Assert.NotEmpty(body.Text("error")!);
        Assert.NotEmpty(body.Text("error_description")!);
    }
}
