using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Store;
using Portvakt.Store.Usage;

namespace Portvakt.SelfService.Tests.Features.Integrations;

/// <summary>"Deaktiver" and "Reaktiver" on an integration's pages.</summary>
public sealed class SwitchTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task The_question_tells_who_used_it_when_and_with_which_key(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Mye brukt", Ground.Granted);
        await visitor.Paste(client, Ground.Jwk("brukt"));
        await visitor.Paste(client, Ground.Jwk("ubrukt", Another));
        await Used(server, client, "brukt");

        var ask = await visitor.Get($"{client}/deaktiver");

        var text = ask.Document.QuerySelector("main")!.TextContent;
        Assert.Contains("Siste token ble hentet med nøkkelen brukt", text);
        Assert.Contains("12 token de siste 30 dagene", text);
        Assert.Contains("STILLE FOSSEKALL KOMMUNE", text);
        Assert.Contains("brukt, sist brukt", text);
        Assert.Contains("ubrukt, aldri brukt", text);
        var unused = await visitor.NewClient("Ubrukt");
        Assert.Equal("Aldri", LastToken(await visitor.Get(unused)));
        Assert.Contains("20", LastToken(await visitor.Get(client)));
    }

    [Theory, OnBoth]
    public async Task It_ends_and_comes_back_with_its_keys(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Av og på", Ground.Granted);
        await visitor.Paste(client, Ground.Jwk("k1"));

        await visitor.Submit(await visitor.Get($"{client}/deaktiver"), "/deaktiver");
        var ended = await server.AskForToken(client, "k1");
        var page = await visitor.Get(client);
        var back = await visitor.Submit(await visitor.Get($"{client}/reaktiver"), "/reaktiver");
        var woken = await server.AskForToken(client, "k1");

        Assert.Equal(HttpStatusCode.BadRequest, ended);
        Assert.Null(page.Document.QuerySelector("main a[href$='/deaktiver']"));
        Assert.NotNull(page.Document.QuerySelector("main a[href$='/reaktiver']"));
        Assert.Equal(client, back.Location);
        Assert.Equal(HttpStatusCode.OK, woken);
        Assert.Single(
            await server.Events(EventType.IntegrationReactivated, Ground.ClientId(client))
        );
    }

    [Theory, OnBoth]
    public async Task One_without_a_usable_key_says_that_it_needs_one(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Nøkkelløs");
        await visitor.Submit(await visitor.Get($"{client}/deaktiver"), "/deaktiver");

        var ask = await visitor.Get($"{client}/reaktiver");

        Assert.Contains("Legg til en ny nøkkel etterpå", ask.Text);
    }

    private static readonly System.Security.Cryptography.RSA Another =
        System.Security.Cryptography.RSA.Create(2048);

    private static string LastToken(VisitedPage page) =>
        page
            .Document.QuerySelectorAll("dl > div")
            .Single(fact => fact.QuerySelector("dt")!.TextContent.Trim() == "Siste token")
            .QuerySelector("dd")!
            .TextContent.Trim();

    private static async Task Used(TestServer server, string client, string kid)
    {
        await using var db = server.Db();
        var now = TimeProvider.System.GetUtcNow();
        db.UsageCounts.Add(
            new UsageCount
            {
                Environment = EnvironmentName.Of("ver2"),
                ClientId = Ground.ClientId(client),
                KeyId = kid,
                Scope = Ground.Granted,
                Consumer = Ground.Fossekall.ToString(),
                Day = (int)(now - DateTimeOffset.UnixEpoch).TotalDays,
                Tokens = 12,
                LastUsed = now,
            }
        );
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
