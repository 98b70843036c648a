using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Portvakt.LoginProvider.Tests.Api;

/// <summary>A person at a program of their own that calls an environment's self-service API for them.</summary>
internal sealed class PersonCaller : IDisposable
{
    private readonly HttpClient http;

    private PersonCaller(Uri api) => http = new HttpClient { BaseAddress = api };

    public string AccessToken { get; private init; } = "";

    public string IdToken { get; private init; } = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Signed in for an environment, representing by what <paramref name="details"/> ask.</summary>
    /// <param name="at">The environment whose API is called; null for the same.</param>
    public static async Task<PersonCaller> Of(
        TestServer server,
        string environment,
        string number,
        string details,
        string? at = null
    )
    {
        using var client = RelyingParty.Of(server, environment);
        var tokens = await client.Fetch(await client.Code(number, details));
        var installed = server.Server.Installation.Landscape.Find(at ?? environment)!;
        return new PersonCaller(new Uri(installed.AdminApi))
        {
            AccessToken = tokens.GetProperty("access_token").GetString()!,
            IdToken = tokens.GetProperty("id_token").GetString()!,
        };
    }

    /// <summary>Has the person come to the portal, so that it knows whom the tokens are about.</summary>
    public static async Task VisitPortal(TestServer server, string number)
    {
        using var visitor = server.NewVisitor();
        var start = await visitor.Get("/prod/ansattporten?tilbake=/");
        var there = await visitor.Get($"{start.Location}&login_hint={number}");
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.Get(there.Location!)).Status);
    }

    /// <summary>The status and the body of an answer; an error's code stands in "code".</summary>
    public async Task<(HttpStatusCode Status, JsonElement Body)> Call(
        HttpMethod method,
        string path,
        object? body = null,
        string? token = null
    )
    {
        using var request = new HttpRequestMessage(method, $"/api/v1/{path}")
        {
            Content = body is null ? null : JsonContent.Create(body),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            token ?? AccessToken
        );
        using var answer = await http.SendAsync(request, Stop);
        return (answer.StatusCode, JsonElement.Parse(await answer.Content.ReadAsStringAsync(Stop)));
    }

    public void Dispose() => http.Dispose();
}
