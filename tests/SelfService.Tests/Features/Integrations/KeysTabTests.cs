using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Integrations;

/// <summary>The tab "Nøkler": what it says of keys beyond listing them.</summary>
[Requirement("R23")]
public sealed class KeysTabTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task The_same_key_on_two_integrations_is_pointed_out(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        using var key = RSA.Create(2048);
        var (one, other) = (
            await visitor.NewClient("Deler nøkkel A"),
            await visitor.NewClient("Deler nøkkel B")
        );
        await visitor.Paste(one, Ground.Jwk("delt-nokkel", key));
        Assert.DoesNotContain("finnes også på", (await visitor.Get($"{one}/nokler")).Text);

        var answer = await visitor.Paste(other, Ground.Jwk("delt-igjen", key));

        foreach (var path in new[] { answer.Location!, $"{other}/nokler" })
        {
            var page = await visitor.Get(path);
            Assert.Contains("Nøkkelen delt-igjen finnes også på", page.Text);
            Assert.NotNull(page.Document.QuerySelector($".pv-alert a[href='{one}']"));
        }
    }

    [Theory, OnBoth]
    public async Task A_kid_can_be_copied_from_the_list_and_from_the_pages_about_the_key(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Har en nøkkel");
        await visitor.Paste(client, Ground.Jwk("til-kopiering"));

        var list = await visitor.Get($"{client}/nokler");
        var links = list
            .Document.QuerySelectorAll("main tbody .pv-row-actions a")
            .Select(link => link.GetAttribute("href")!)
            .ToList();

        Assert.Equal(2, links.Count);
        foreach (var page in new[] { list, await visitor.Get(links[1]) })
            Assert.Equal(
                "til-kopiering",
                page.Document.QuerySelector(
                    "main [data-copy-name='Kopier Kid til-kopiering']"
                )!.TextContent
            );
    }

    [Theory, OnBoth]
    public async Task Nobody_learns_of_another_organisations_integration_through_a_public_key(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        using var lars = await server.SignedIn(Ground.Lars);
        using var key = RSA.Create(2048);
        await anne.Paste(await anne.NewClient("Fossekalls hemmelige"), Ground.Jwk("felles-a", key));
        var own = await lars.NewClient("Lyngheis");

        await lars.Paste(own, Ground.Jwk("felles-b", key));

        Assert.DoesNotContain("finnes også på", (await lars.Get($"{own}/nokler")).Text);
    }

    [Theory, OnBoth]
    public async Task A_key_of_a_test_environment_is_pointed_out_in_production(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        using var key = RSA.Create(2048);
        var test = await visitor.NewClient("Prøver med nøkkelen");
        await visitor.Paste(test, Ground.Jwk("fra-test-til-prod", key));
        var prod = await server.InProduction("I drift", Ground.Jwk("fra-test-til-prod", key));

        var page = await visitor.Get($"/prod/integrasjoner/{prod}/nokler");

        Assert.Contains("Lag en egen nøkkel for produksjon", page.Text);
        Assert.NotNull(page.Document.QuerySelector($".pv-alert a[href='{test}']"));
    }

    [Theory, OnBoth]
    public async Task A_short_kid_is_taken_and_pointed_out(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Kort kid");

        var answer = await visitor.Paste(client, Ground.Jwk("1"));

        Assert.Contains("Kid-en 1 er så kort", (await visitor.Get(answer.Location!)).Text);
    }

    [Theory, OnBoth]
    public async Task A_refusal_says_what_was_recognised(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("For kort nøkkel");
        using var small = RSA.Create(1024);

        var page = await visitor.Paste(client, small.ExportSubjectPublicKeyInfoPem());

        Assert.Contains("Vi kjenner igjen dette: offentlig nøkkel i PEM.", page.Text);
        Assert.Contains("for kort (1024 bit)", page.ProblemAt("key"));
    }

    [Theory, OnBoth]
    public async Task A_key_is_renewed_after_a_page_that_says_what_happens(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Fornyes");
        var kid = $"fornyes-{kind}";
        var soon = TimeProvider.System.GetUtcNow().AddDays(10).ToUnixTimeSeconds();
        await visitor.Paste(client, Ground.Jwk(kid).Replace("}", $",\"exp\":{soon}}}"));
        Assert.Contains("Utløper snart", (await visitor.Get($"{client}/nokler")).Text);

        var ask = await visitor.Get($"{client}/nokler/{kid}/forny");
        Assert.Contains("et nytt år fra i dag", ask.Text);
        var answer = await visitor.Submit(ask, "/forny");

        Assert.Equal($"{client}/nokler", answer.Location);
        var page = await visitor.Get(answer.Location!);
        Assert.Contains($"Nøkkelen {kid} er fornyet.", page.Text);
        Assert.Contains("om 12 måneder", page.Text);
        var written = Assert.Single(await server.Events(EventType.KeyRenewed, kid));
        Assert.Contains("expires", written.Before);
    }

    [Theory, OnBoth]
    public async Task The_change_of_keys_is_followed_to_the_end(DatabaseKind kind)
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var server = await TestServer.Start(
            kind,
            clock,
            stop: TestContext.Current.CancellationToken
        );
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Bytter nøkkel", Ground.Granted);
        await visitor.Paste(client, Ground.Jwk("gammel-nokkel"));
        clock.Advance(TimeSpan.FromSeconds(1));
        await visitor.Paste(client, Ground.Jwk("ny-nokkel-her"));
        Assert.Contains("ikke brukt ennå", (await visitor.Get($"{client}/nokler")).Text);

        Assert.Equal(HttpStatusCode.OK, await server.AskForToken(client, "ny-nokkel-her"));

        // What was used is written every ten seconds.
        clock.Advance(TimeSpan.FromSeconds(10));
        Assert.True(
            await Wait.Until(
                async () =>
                    (await visitor.Get($"{client}/nokler")).Text.Contains(
                        "Ikke lenger i bruk. Du kan fjerne den."
                    ),
                TimeSpan.FromSeconds(60),
                TestContext.Current.CancellationToken
            )
        );
    }
}
