using Portvakt.SelfService.Tests.Features.Integrations;

namespace Portvakt.SelfService.Tests.Features.Grants;

/// <summary>Clients with a key, and grants that they sign.</summary>
internal static class Trial
{
    public const string Kid = "trial-1";

    /// <summary>Registers a client with <see cref="Ground.Key"/>; gives its page's address.</summary>
    public static async Task<string> ClientWithKey(
        this Visitor visitor,
        string name,
        params string[] scopes
    )
    {
        var client = await visitor.NewClient(name, scopes);
        await visitor.Paste(client, Ground.Jwk(Kid));
        return client;
    }

    /// <summary>A grant of the client at that address, right in every respect.</summary>
    public static TestGrant Grant(this TestServer server, string client, string scope) =>
        TestGrant.Valid(
            Ground.ClientId(client),
            Kid,
            server.Issuer("ver2"),
            scope,
            server.Server.Parts.Clock.GetUtcNow()
        ) with
        {
            Key = Ground.Key,
        };

    /// <summary>Sends it to the token endpoint; the trace id of the refusal.</summary>
    public static async Task<string> Refused(this TestServer server, TestGrant grant)
    {
        using var http = new HttpClient();
        using var body = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["grant_type"] = "urn:ietf:params:oauth:grant-type:jwt-bearer",
                ["assertion"] = grant.Sign(),
            }
        );
        var stop = TestContext.Current.CancellationToken;
        using var answer = await http.PostAsync(
            new Uri($"{server.Issuer("ver2")}token"),
            body,
            stop
        );
        var text = await answer.Content.ReadAsStringAsync(stop);
        Assert.Contains("trace_id: ", text);
        return text.Split("trace_id: ")[1][..32];
    }

    /// <summary>Pastes a text under "Forklar" and sends it.</summary>
    public static async Task<VisitedPage> Explain(this Visitor visitor, string text) =>
        await visitor.Submit(await visitor.Get("/ver2/forklar"), "/forklar", ("tekst", text));

    /// <summary>As <see cref="Explain"/>, until the refusal has been written down, which happens once a second.</summary>
    public static async Task<VisitedPage> ExplainKept(this Visitor visitor, string trace)
    {
        for (var tries = 0; ; tries++)
        {
            var page = await visitor.Explain(trace);
            if (page.Status == System.Net.HttpStatusCode.OK || tries == 40)
                return page;
            await Task.Delay(250, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>The label of the check that was not met; null when all were.</summary>
    public static string? Broken(this VisitedPage page) =>
        page
            .Document.QuerySelector(".pv-check[data-state=failed] .pv-check-label")
            ?.ChildNodes[0]
            .TextContent.Trim();
}
