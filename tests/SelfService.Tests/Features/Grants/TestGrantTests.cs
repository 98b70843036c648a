using System.Net;
using System.Text.Json;
using Portvakt.SelfService.Tests.Features.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Grants;

/// <summary>"Test nå", by pasting; EndToEnd.Tests signs in the browser.</summary>
public sealed class TestGrantTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task The_page_has_a_grant_to_sign_for_what_is_chosen(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await anne.ClientWithKey("Prøves", Ground.Granted, Ground.Open);

        var page = await anne.Get(
            $"{client}/test?scope={Ground.Open}&resource=https://api.example/&consumer_org=312045109"
        );

        var code = page.Document.QuerySelectorAll("pre").Select(p => p.TextContent).ToList();
        var header = JsonElement.Parse(code[0]);
        var payload = JsonElement.Parse(code[1]);
        Assert.Equal(Trial.Kid, header.GetProperty("kid").GetString());
        Assert.Equal(server.Issuer("ver2"), payload.GetProperty("aud").GetString());
        Assert.Equal(Ground.ClientId(client), payload.GetProperty("iss").GetString());
        Assert.Equal(Ground.Open, payload.GetProperty("scope").GetString());
        Assert.Equal("https://api.example/", payload.GetProperty("resource").GetString());
        Assert.Equal("312045109", payload.GetProperty("consumer_org").GetString());
        var life = payload.GetProperty("exp").GetInt64() - payload.GetProperty("iat").GetInt64();
        Assert.Equal(120, life);
        Assert.Contains("\"consumer_org\":\"312045109\",\"iat\":'$((now + 8))'", code[2]);
    }

    [Theory, OnBoth]
    public async Task A_signed_grant_gets_a_token_that_is_shown_decoded(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await anne.ClientWithKey("Får token", Ground.Granted);

        var answer = await Send(anne, client, server.Grant(client, Ground.Granted).Sign());

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("Du fikk et token", answer.Text);
        var claims = JsonElement.Parse(answer.Document.QuerySelector("pre")!.TextContent);
        Assert.Equal(Ground.Granted, claims.GetProperty("scope").GetString());
        Assert.Equal(Ground.ClientId(client), claims.GetProperty("client_id").GetString());
        Assert.Contains("grant_type=urn:ietf", answer.Text);
        Assert.Contains("\"access_token\":", answer.Document.Body!.TextContent);
        Assert.Equal("no-store", await CacheControl(anne, client));
    }

    [Fact]
    public async Task Neither_the_grant_nor_the_token_is_kept_in_any_file()
    {
        await using var server = await TestServer.Start(stop: Stop);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await anne.ClientWithKey("Lagrer ikke", Ground.Granted);
        var grant = server.Grant(client, Ground.Granted).Sign();

        var answer = await Send(anne, client, grant);

        var body = answer.Document.QuerySelectorAll("pre").Select(p => p.TextContent).ToList();
        var token = body.Find(text => text.Contains("access_token", StringComparison.Ordinal))!;
        string[] secrets =
        [
            grant.Split('.')[2],
            JsonElement.Parse(token).GetProperty("access_token").GetString()!.Split('.')[2],
        ];
        foreach (var file in Files(server.DataFolder))
            Assert.All(secrets, secret => Assert.DoesNotContain(secret, Text(file)));
        Assert.DoesNotContain(secrets[0], (await anne.Get($"{client}/test")).Text);
    }

    [Theory, OnBoth]
    public async Task A_refusal_is_explained_with_the_way_to_mend_it(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        var scope = await server.NewScope();
        var client = await anne.ClientWithKey("Mister tilgang", scope.Name.Value);
        await server.RemoveAccess(scope);

        var answer = await Send(anne, client, server.Grant(client, scope.Name.Value).Sign());

        Assert.Contains("Forespørselen ble avvist", answer.Text);
        Assert.Equal("Virksomheten har tilgang til scopene.", answer.Broken());
        Assert.Contains($"ikke tilgang til scopet {scope.Name}", answer.Text);
        var failed = answer.Document.QuerySelector(".pv-check[data-state=failed]")!;
        Assert.NotNull(
            failed.QuerySelector("a.ds-button[href^='/ver2/foresporsler/sendt/ny?scope=']")
        );
        Assert.NotNull(failed.QuerySelector("a[href='/hjelp/feilkoder/MP-250']"));
        Assert.Contains("\"error\": \"forbidden\"", answer.Document.Body!.TextContent);
    }

    [Theory, OnBoth]
    public async Task A_grant_that_was_used_before_is_explained_as_the_endpoint_answered(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await anne.ClientWithKey("To ganger", Ground.Granted);
        var grant = server.Grant(client, Ground.Granted).Sign();
        await Send(anne, client, grant);

        var answer = await Send(anne, client, grant);

        Assert.Equal("Den signerte forespørselen er ikke brukt før.", answer.Broken());
    }

    [Theory]
    [InlineData("", "Lim inn den signerte forespørselen.")]
    [InlineData("bare tull", "Lim inn den signerte forespørselen.")]
    [InlineData("eyJhbGciOiJSUzI1NiJ9.bm8.AAAA", "ikke en lesbar JWT")]
    public async Task What_is_no_grant_is_not_sent(string pasted, string problem)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await anne.ClientWithKey("Uten grant", Ground.Granted);

        var answer = await Send(anne, client, pasted);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(problem, answer.ProblemAt("assertion"));
    }

    [Fact]
    public async Task What_is_longer_than_any_grant_is_not_looked_through()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await anne.ClientWithKey("For langt", Ground.Granted);

        var answer = await Send(anne, client, string.Concat(Enumerable.Repeat("ey", 50_000)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("40", answer.ProblemAt("assertion"));
        Assert.Contains("tegn", answer.ProblemAt("assertion"));
    }

    [Fact]
    public async Task Another_clients_grant_is_not_sent()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await anne.ClientWithKey("Den ene", Ground.Granted);
        var other = await anne.ClientWithKey("Den andre", Ground.Granted);

        var answer = await Send(anne, client, server.Grant(other, Ground.Granted).Sign());

        Assert.Contains("en annen klient", answer.ProblemAt("assertion"));
    }

    [Theory, OnBoth]
    public async Task Another_organisations_client_is_not_there(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        using var lars = await server.SignedIn(Ground.Lars);
        var client = await anne.ClientWithKey("Bare vår", Ground.Granted);

        Assert.Equal(HttpStatusCode.NotFound, (await lars.Get($"{client}/test")).Status);
        var form = await lars.Get("/ver2/forklar");
        var posted = await lars.Post(
            $"{client}/test",
            ("__RequestVerificationToken", form.ValueOf("__RequestVerificationToken")!),
            ("_virksomhet", form.ValueOf("_virksomhet")!),
            ("assertion", server.Grant(client, Ground.Granted).Sign())
        );
        Assert.Equal(HttpStatusCode.NotFound, posted.Status);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task<VisitedPage> Send(Visitor visitor, string client, string grant) =>
        await visitor.Submit(await visitor.Get($"{client}/test"), "/test", ("assertion", grant));

    /// <summary>Every file but the one whose only content is that somebody has it open.</summary>
    private static IEnumerable<string> Files(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".lock", StringComparison.Ordinal));

    /// <summary>A file's bytes as text, also while somebody else has it open.</summary>
    private static string Text(string file)
    {
        using var stream = new FileStream(
            file,
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite
        );
        using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private static async Task<string> CacheControl(Visitor visitor, string client)
    {
        using var answer = await visitor.Http.GetAsync($"{client}/test", Stop);
        return answer.Headers.CacheControl!.ToString();
    }
}
