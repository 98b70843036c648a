using System.Net;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Integrations;

[Requirement("R23")]
public sealed class RemoveKeyTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task A_key_is_removed_after_a_page_that_says_what_happens(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Fjerner nøkkel");
        var kid = $"fjernes-{kind}";
        await visitor.Paste(client, Ground.Jwk(kid));

        var ask = await visitor.Get($"{client}/nokler/{kid}/fjern");
        Assert.Contains("blir avvist fra neste forespørsel", ask.Text);
        Assert.Contains("eneste nøkkelen", ask.Text);
        var answer = await visitor.Submit(ask, "/fjern");

        Assert.Equal($"{client}/nokler", answer.Location);
        var page = await visitor.Get(answer.Location!);
        Assert.Contains($"Nøkkelen {kid} er fjernet", page.Text);
        Assert.Contains("Integrasjonen har ingen nøkkel", page.Text);
        var written = Assert.Single(await server.Events(EventType.KeyRemoved, kid));
        Assert.Contains(Ground.ClientId(client), written.Before);
    }

    [Theory, OnBoth]
    [Requirement("R31")]
    public async Task A_key_gives_tokens_at_once_and_none_once_it_is_removed(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Henter token", Ground.Granted);

        Assert.Equal(HttpStatusCode.BadRequest, await server.AskForToken(client, "straks"));
        await visitor.Paste(client, Ground.Jwk("straks"));
        Assert.Equal(HttpStatusCode.OK, await server.AskForToken(client, "straks"));
        await visitor.Submit(await visitor.Get($"{client}/nokler/straks/fjern"), "/fjern");
        Assert.Equal(HttpStatusCode.BadRequest, await server.AskForToken(client, "straks"));
    }

    [Theory, OnBoth]
    public async Task The_page_says_when_a_key_was_last_used(DatabaseKind kind)
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var server = await TestServer.Start(
            kind,
            clock,
            stop: TestContext.Current.CancellationToken
        );
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Sist brukt", Ground.Granted);
        await visitor.Paste(client, Ground.Jwk("bruk"));
        Assert.Contains("Aldri", (await visitor.Get($"{client}/nokler")).Text);

        await server.AskForToken(client, "bruk");

        // What was used is written every ten seconds.
        clock.Advance(TimeSpan.FromSeconds(10));
        Assert.True(
            await Wait.Until(
                async () => !(await visitor.Get($"{client}/nokler")).Text.Contains("Aldri"),
                TimeSpan.FromSeconds(60),
                TestContext.Current.CancellationToken
            )
        );
        Assert.Contains("Sist brukt", (await visitor.Get($"{client}/nokler")).Text);
    }

    [Theory, OnBoth]
    public async Task A_key_that_is_not_there_is_not_found(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Uten den nøkkelen");

        var page = await visitor.Get($"{client}/nokler/finnes-ikke/fjern");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }
}
