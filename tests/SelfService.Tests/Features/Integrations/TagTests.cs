using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Integrations;

/// <summary>"Merkelapper": what an organisation knows its clients by.</summary>
[Requirement("R17")]
public sealed class TagTests(Servers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task A_search_looks_at_tags_whatever_their_letters(DatabaseKind kind)
    {
        var (server, eva, number) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        await Plant(server, number, "Første", "Ærlig Øst, Kart & vei");
        await Plant(server, number, "Andre", "Kart");
        await Plant(server, number, "Tredje", "");

        async Task<IReadOnlyList<string>> Found(string text) =>
            Rows(await eva.Visitor.Get($"{Ground.List}?q={Uri.EscapeDataString(text)}"));

        Assert.Equal(["Andre", "Første"], await Found("KART"));
        Assert.Equal(["Første"], await Found("ærlig øst"));
        Assert.Equal(["Første"], await Found("ÆRLIG ØST"));
        Assert.Equal(["Første"], await Found("kart & VEI"));
        // What stands between tags in the database is no part of them.
        Assert.Empty(await Found(","));
        Assert.Empty(await Found("[]"));
    }

    [Theory, OnBoth]
    public async Task Tags_stand_in_the_list_and_in_the_file_and_lead_to_their_like(
        DatabaseKind kind
    )
    {
        var (server, eva, number) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        var client = await Plant(server, number, "Første", "Ærlig Øst, Vei");

        var list = await eva.Visitor.Get(Ground.List);
        using var file = await eva.Visitor.Http.GetAsync($"{Ground.List}/eksport", Stop);
        var lines = (await file.Content.ReadAsStringAsync(Stop)).Split("\r\n");
        var page = await eva.Visitor.Get($"{Ground.List}/{client}");
        var like = page
            .Document.QuerySelectorAll("main a")
            .Single(a => a.TextContent == "Ærlig Øst")
            .GetAttribute("href")!;

        Assert.Contains("Ærlig Øst, Vei", list.Text);
        Assert.Contains("Merkelapper", lines[0]);
        Assert.Contains("Ærlig Øst, Vei", lines[1]);
        Assert.Equal(["Første"], Rows(await eva.Visitor.Get(like)));
    }

    private static IReadOnlyList<string> Rows(VisitedPage page) =>
        [.. page.Document.QuerySelectorAll("tbody th a").Select(a => a.TextContent.Trim())];

    private static async Task<string> Plant(
        TestServer server,
        OrganisationId owner,
        string name,
        string tags
    )
    {
        var labels = IntegrationLabels.Read(null, tags).Value!;
        var client = Integration.Create(
            EnvironmentName.Of("ver2"),
            owner,
            new(IntegrationKind.Maskinporten, name, "En prøve") { Tags = labels.Tags },
            [],
            TimeProvider.System.GetUtcNow()
        );
        await using var db = server.Db();
        db.Integrations.Add(client);
        await db.SaveChangesAsync(Stop);
        return client.ClientId;
    }
}
