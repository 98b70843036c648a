using Portvakt.SelfService.Tests.Features.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Integrations;

/// <summary>A scope whose tokens last shorter than an integration asks for: its keeper is told, and nothing is refused.</summary>
[Requirement("R20")]
public sealed class ShortenedLifetimeTests(Servers servers)
{
    private const string Told = "høyst 60 sekunder, selv om integrasjonen ber om 600";

    [Theory, OnBoth]
    public async Task The_keeper_hears_of_it_on_saving_and_sees_it_on_the_tab(DatabaseKind kind)
    {
        var (scope, anne) = await Limited(kind);
        using var own = anne;

        var made = await anne.Submit(
            await anne.Get(Ground.New),
            "/ny",
            ("kind", "maskinporten"),
            ("name", "Ber om lenge"),
            ("description", "En prøve"),
            ("lifetime", "600"),
            ("scopes", Ground.Granted),
            ("scopes", scope)
        );
        var page = await anne.Get(made.Location!);
        var link = page.Document.QuerySelector($"main .ds-alert a[href='{made.Location}/scopes']");
        var tab = await anne.Get($"{made.Location}/scopes");
        var shorter = await Edit(anne, made.Location!, "60");
        var after = await anne.Get($"{made.Location}/scopes");
        var longer = await Edit(anne, made.Location!, "600");

        Assert.Contains("Integrasjonen er opprettet. ", page.Text);
        Assert.Contains($"Token med {scope} varer {Told}", page.Text);
        Assert.NotNull(link);
        Assert.Contains(Told, Row(tab, scope));
        Assert.DoesNotContain("varer høyst", Row(tab, Ground.Granted));
        Assert.Contains("Endringene er lagret", shorter.Text);
        Assert.DoesNotContain("varer høyst", shorter.Text);
        Assert.DoesNotContain("varer høyst", after.Text);
        Assert.Contains($"Endringene er lagret. Token med {scope} varer {Told}", longer.Text);
    }

    [Theory, OnBoth]
    public async Task It_is_told_when_the_scope_is_added_too(DatabaseKind kind)
    {
        var (scope, anne) = await Limited(kind);
        using var own = anne;
        var client = await anne.NewClient("Ber ikke om noe");
        var silent = await Add(anne, client, Ground.Granted);
        await Edit(anne, client, "600");

        var told = await Add(anne, client, scope);

        Assert.DoesNotContain("varer høyst", silent.Text);
        Assert.Contains($"Scopene er lagt til. Token med {scope} varer {Told}", told.Text);
    }

    private async Task<(string Scope, Visitor Anne)> Limited(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(
            server,
            consumer: Planted.Consumer,
            properties: Planted.Properties with
            {
                MaxTokenLifetime = 60,
            }
        );
        return (planted.Scope.Name.Value, await server.SignedIn(Ground.Anne));
    }

    private static async Task<VisitedPage> Edit(Visitor visitor, string client, string lifetime)
    {
        var saved = await visitor.Submit(
            await visitor.Get($"{client}/endre"),
            "/endre",
            ("name", "Endret"),
            ("description", "En prøve"),
            ("lifetime", lifetime)
        );
        return await visitor.Get(saved.Location!);
    }

    private static async Task<VisitedPage> Add(Visitor visitor, string client, string scope)
    {
        const string add = "/scopes/legg-til";
        var added = await visitor.Submit(await visitor.Get(client + add), add, ("scopes", scope));
        return await visitor.Get(added.Location!);
    }

    private static string Row(VisitedPage page, string scope) =>
        page
            .Document.QuerySelectorAll("tbody tr")
            .Single(row => row.QuerySelector("th code")!.TextContent == scope)
            .TextContent;
}
