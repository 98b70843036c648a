using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Terms;

/// <summary>The service desk sees the versions of the terms, and who has accepted which.</summary>
[Requirement("R1")]
public sealed class DeskTermsTests(Servers servers)
{
    private const string List = "/drift/vilkar";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task An_organisation_shows_what_it_accepted_when_and_by_whom(DatabaseKind kind)
    {
        var (server, eva, number) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        var current = TermsFile.BuiltIn.InForce(TimeProvider.System.GetUtcNow()).Version;
        await Sign(server, number, current, eva.Id);
        var desk = await ServiceDesk.Of(server);

        var row = Assert.Single(Rows(await desk.Get($"{List}?q={number.Value}")));
        var file = await desk.Get($"{List}/eksport?q={number.Value}");

        Assert.Contains("I orden", row);
        Assert.Contains(current, row);
        Assert.Contains(eva.Name, row);
        var line = Assert.Single(
            file.Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..]
        );
        Assert.StartsWith($"{number.Value};STILLE PRØVE AS;I orden;{current};{eva.Name};", line);
    }

    [Theory, OnBoth]
    public async Task Whoever_lacks_what_is_in_force_is_found_with_what_they_accepted_before(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        var signed = await NewOrganisation.With(server, NewOrganisation.Domain());
        var outdated = await NewOrganisation.With(server, NewOrganisation.Domain());
        await Sign(server, outdated.Number, "2025-1", null);
        var never = await Unsigned(server, "ALDRI ENIG AS");

        var lacking = await Numbers(desk, "status=mangler", signed, outdated, never);
        var none = await Numbers(desk, "status=aldri", signed, outdated, never);
        var earlier = await Numbers(desk, "status=utdatert", signed, outdated, never);
        var fine = await Numbers(desk, "status=i-orden", signed, outdated, never);
        var old = Assert.Single(
            Rows(await desk.Get($"{List}?versjon=2025-1&q={outdated.Number.Value}"))
        );

        Assert.Equal([outdated.Number, never.Number], lacking);
        Assert.Equal([never.Number], none);
        Assert.Equal([outdated.Number], earlier);
        Assert.Equal([signed.Number], fine);
        Assert.Contains("2025-1", old);
        Assert.Contains("Tidligere versjon", old);
    }

    [Theory, OnBoth]
    public async Task Each_version_shows_its_day_its_state_and_how_many_accepted_it(
        DatabaseKind kind
    )
    {
        using var folder = new TempFolder();
        var terms = folder.File("terms.json");
        await File.WriteAllTextAsync(
            terms,
            """
            [
              { "version": "a-1", "from": "2020-01-01", "paragraphs": [{ "nb": "A", "nn": "A", "en": "A" }] },
              { "version": "b-1", "from": "2021-01-01", "paragraphs": [{ "nb": "B", "nn": "B", "en": "B" }] },
              { "version": "c-1", "from": "2099-01-01", "paragraphs": [{ "nb": "C", "nn": "C", "en": "C" }] }
            ]
            """,
            Stop
        );
        await using var server = await TestServer.Start(
            kind,
            change: settings => settings.Terms = terms,
            stop: Stop
        );
        var desk = await ServiceDesk.Of(server);
        var organisation = await NewOrganisation.With(server, NewOrganisation.Domain());
        await Sign(server, organisation.Number, "z-1", null);

        var page = await desk.Get(List);

        Assert.Contains("Portvakt:Terms peker på", page.Text);
        var versions = Rows(page, table: 0);
        Assert.Equal(4, versions.Count);
        Assert.Contains("c-1", versions[0]);
        Assert.Contains("1. jan. 2099", versions[0]);
        Assert.Contains("Kunngjort", versions[0]);
        Assert.Contains("Ingen", versions[0]);
        Assert.Contains("Gjelder nå", versions[1]);
        Assert.Contains("virksomheter", versions[1]);
        Assert.Contains("Erstattet", versions[2]);
        Assert.Contains("z-1", versions[3]);
        Assert.Contains("Tatt ut", versions[3]);
        Assert.Contains("1 virksomhet", versions[3]);
    }

    [Theory, OnBoth]
    public async Task A_long_list_comes_in_pages_that_keep_the_search_and_whole_as_a_file(
        DatabaseKind kind
    )
    {
        await using var server = await TestServer.Start(kind, stop: Stop);
        var desk = await ServiceDesk.Of(server);
        await using (var db = server.Db())
        {
            var now = TimeProvider.System.GetUtcNow();
            for (var i = 0; i < 51; i++)
                db.Organisations.Add(
                    Organisation.Register(NewOrganisation.Number(), $"=MANGE {i:00} AS", now)
                );
            await db.SaveChangesAsync(Stop);
        }

        var first = await desk.Get($"{List}?q=mange&status=aldri");
        var next = first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        var second = await desk.Get(next);
        var file = await desk.Get($"{List}/eksport?q=mange&status=aldri");

        Assert.Contains("51 virksomheter", first.Text);
        Assert.Equal(50, Rows(first).Count);
        Assert.Contains("MANGE 50 AS", Assert.Single(Rows(second)));
        var lines = file.Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(52, lines.Length);
        // Others wrote the name, and no spreadsheet is to reckon with it.
        Assert.All(lines[1..], line => Assert.Contains("\"'=MANGE", line));
    }

    [Theory, OnBoth]
    public async Task A_search_that_finds_nobody_says_so_and_leads_back(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);

        var page = await desk.Get($"{List}?q=finnes-ikke");

        Assert.Contains("Ingen virksomheter passer med dette.", page.Text);
        Assert.Contains("Vis alle virksomheter", page.Text);
    }

    [Theory, OnBoth]
    public async Task Nobody_but_the_desk_sees_who_has_accepted(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var kari = await server.SignedIn("kari@fjelltake.example");

        Assert.Equal(HttpStatusCode.Forbidden, (await kari.Get(List)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await kari.Get($"{List}/eksport")).Status);
    }

    /// <summary>The rows of a table of the page; the last one unless said otherwise.</summary>
    private static List<string> Rows(VisitedPage page, int? table = null)
    {
        var tables = page.Document.QuerySelectorAll("main table").ToList();
        return [.. tables[table ?? ^1].QuerySelectorAll("tbody tr").Select(row => row.TextContent)];
    }

    /// <summary>Which of some organisations a search finds.</summary>
    private static async Task<List<OrganisationId>> Numbers(
        Visitor desk,
        string search,
        params Organisation[] among
    )
    {
        var found = new List<OrganisationId>();
        foreach (var one in among)
        {
            var number = one.Number.Value;
            var page = await desk.Get($"{List}?{search}&q={number}");
            if (page.Document.QuerySelector($"a[href='/drift/virksomheter/{number}']") is not null)
                found.Add(one.Number);
        }
        return found;
    }

    private static async Task Sign(
        TestServer server,
        OrganisationId number,
        string version,
        Guid? person
    )
    {
        await using var db = server.Db();
        var organisation = db.Organisations.Single(o => o.Number == number);
        var terms = new Domain.Organisations.Terms(version, new(2025, 1, 1), [Text.Same("Vilkår")]);
        db.TermsAcceptances.Add(
            organisation.AcceptTerms(terms, person, TimeProvider.System.GetUtcNow())
        );
        await db.SaveChangesAsync(Stop);
    }

    private static async Task<Organisation> Unsigned(TestServer server, string name)
    {
        await using var db = server.Db();
        var organisation = Organisation.Register(
            NewOrganisation.Number(),
            name,
            TimeProvider.System.GetUtcNow()
        );
        db.Organisations.Add(organisation);
        await db.SaveChangesAsync(Stop);
        return organisation;
    }
}
