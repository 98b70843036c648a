using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Store;
using Portvakt.Store.Usage;

namespace Portvakt.SelfService.Tests.Features.Integrations;

/// <summary>Clients that nobody seems to need any more.</summary>
[Requirement("R17")]
public sealed class UnusedIntegrationTests(Servers servers)
{
    private static readonly EnvironmentName Ver2 = EnvironmentName.Of("ver2");
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task The_filter_finds_the_clients_that_have_fetched_no_token_for_half_a_year(
        DatabaseKind kind
    )
    {
        var (server, eva, number) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        await PlantAll(server, number);

        var page = await eva.Visitor.Get($"{Ground.List}?bruk=ubrukt");

        Assert.Equal(["Aldri brukt", "Brukt i fjor", "For en kunde"], Rows(page));
        Assert.Contains("3 av 8 integrasjoner", page.Text);
        Assert.Equal("ubrukt", page.ValueOf("bruk"));
        var file = page.Document.QuerySelector("main a[download]")!.GetAttribute("href")!;
        Assert.EndsWith("?bruk=ubrukt", file);
        Assert.Equal(8, Rows(await eva.Visitor.Get($"{Ground.List}?bruk=tull")).Count);
    }

    [Theory, OnBoth]
    public async Task The_front_page_counts_them_and_leads_to_just_those(DatabaseKind kind)
    {
        var (server, eva, number) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        await PlantAll(server, number);

        var home = await eva.Visitor.Get("/");

        var line = home
            .Document.QuerySelectorAll("main tbody th a")
            .Single(a => a.TextContent.Contains("ikke hentet token på et halvt år"));
        Assert.StartsWith("3 integrasjoner", line.TextContent);
        Assert.Equal(3, Rows(await eva.Visitor.Get(line.GetAttribute("href")!)).Count);
    }

    [Theory, OnBoth]
    public async Task The_order_by_use_begins_with_those_that_have_rested_longest(DatabaseKind kind)
    {
        var (server, eva, number) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        await Plant(server, number, "Brukt i går", used: 1);
        await Plant(server, number, "Aldri brukt");
        await Plant(server, number, "Brukt i fjor", used: 200);

        var page = await eva.Visitor.Get($"{Ground.List}?sorter=brukt");

        Assert.Equal(["Aldri brukt", "Brukt i fjor", "Brukt i går"], Rows(page));
        Assert.Equal("brukt", page.ValueOf("sorter"));
    }

    private static IReadOnlyList<string> Rows(VisitedPage page) =>
        [.. page.Document.QuerySelectorAll("tbody th a").Select(a => a.TextContent.Trim())];

    private static async Task PlantAll(TestServer server, OrganisationId own)
    {
        var other = NewOrganisation.Number();
        await Plant(server, own, "Aldri brukt");
        await Plant(server, own, "Brukt i fjor", used: 200);
        await Plant(server, own, "Brukt i går", used: 1);
        await Plant(server, own, "Ny", made: 10);
        await Plant(server, own, "Avsluttet", ended: true);
        // What it does elsewhere is not seen here.
        await Plant(server, own, "Oppslag", IntegrationKind.Krr);
        // Its supplier is asked.
        await Plant(server, own, "Hos en leverandør", supplier: other);
        await Plant(server, other, "For en kunde", supplier: own);
    }

    private static async Task Plant(
        TestServer server,
        OrganisationId owner,
        string name,
        IntegrationKind kind = IntegrationKind.Maskinporten,
        int made = 300,
        int? used = null,
        bool ended = false,
        OrganisationId? supplier = null
    )
    {
        var client = Integration.Create(
            Ver2,
            owner,
            new IntegrationProperties(kind, name, "En prøve"),
            [],
            Now.AddDays(-made),
            supplier
        );
        if (ended)
            client.Deactivate(owner, Now);
        await using var db = server.Db();
        db.Integrations.Add(client);
        if (used is { } days)
            db.UsageCounts.Add(Used(client, Now.AddDays(-days)));
        await db.SaveChangesAsync(Stop);
    }

    private static UsageCount Used(Integration client, DateTimeOffset at) =>
        new()
        {
            Environment = client.Environment,
            ClientId = client.ClientId,
            KeyId = "k",
            Scope = Ground.Open,
            Consumer = client.Owner.ToString(),
            Day = (int)(at - DateTimeOffset.UnixEpoch).TotalDays,
            Tokens = 1,
            LastUsed = at,
        };
}
