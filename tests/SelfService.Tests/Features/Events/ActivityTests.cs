using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Tests.Features.Integrations;
using Portvakt.SelfService.Tests.Features.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Events;

/// <summary>The log by integration and by scope, as a file, and checked against its seals.</summary>
public sealed class ActivityTests(Servers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task An_integration_shows_what_happened_to_it_and_its_keys_alone(DatabaseKind kind)
    {
        var (server, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        var (mine, other) = (await Client(eva, "Min klient"), await Client(eva, "En annen"));
        await eva.Visitor.Submit(
            await eva.Visitor.Get($"{mine}/nokler"),
            "/nokler",
            ("key", Ground.Jwk("kid-1"))
        );

        var page = await eva.Visitor.Get($"{mine}/aktivitet");

        Assert.Equal("Min klient", page.Heading);
        Assert.Contains("kid-1", page.Text);
        Assert.Contains(eva.Name, page.Text);
        Assert.DoesNotContain("En annen", page.Text);
        Assert.Equal(2, page.Document.QuerySelectorAll("main tbody tr").Length);
        Assert.NotNull(page.Document.QuerySelector($"a[href='{mine}/aktivitet'][aria-current]"));
        Assert.Equal(
            1,
            (await eva.Visitor.Get($"{other}/aktivitet"))
                .Document.QuerySelectorAll("main tbody tr")
                .Length
        );
    }

    [Theory, OnBoth]
    public async Task Another_organisation_finds_neither(DatabaseKind kind)
    {
        var (server, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        var mine = await Client(eva, "Min klient");
        using var stranger = await server.SignedIn("kari@fjelltake.example");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get($"{mine}/aktivitet")).Status);
        using var ola = await server.SignedIn("ola@skattemake.example");
        await using var db = server.Db();
        var scope = await db
            .Scopes.Where(s => s.Environment == EnvironmentName.Of("ver2"))
            .FirstAsync(s => s.Owner == OrganisationId.Of("0192:312045109"), Stop);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await ola.Get($"/ver2/mine-api/{scope.Id}/aktivitet")).Status
        );
        using var kari = await server.SignedIn("kari@fjelltake.example");
        var page = await kari.Get($"/ver2/mine-api/{scope.Id}/aktivitet");
        Assert.Equal($"Aktivitet for {scope.Name.Value}", page.Heading);
    }

    [Theory, OnBoth]
    [Requirement("R15")]
    public async Task A_scope_leads_to_what_happened_to_it_and_its_accesses(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server);
        using var kari = await server.SignedIn(Planted.Provider);
        var asked = await kari.Submit(
            await kari.Get($"{planted.Page}/tilgang"),
            "/tilgang",
            ("orgno", "314308425")
        );
        await kari.Submit(asked, "/tilgang");
        await kari.Submit(
            await kari.Get($"{planted.Page}/endre"),
            "/endre",
            ("description", "Skredfare i fjellet"),
            ("visibility", "PRIVATE"),
            ("maxLifetime", "600")
        );

        var scope = await kari.Get(planted.Page);
        var link = scope.Document.QuerySelector($"main a[href='{planted.Page}/aktivitet']")!;
        var page = await kari.Get(link.GetAttribute("href")!);

        Assert.Equal($"Aktivitet for {planted.Scope.Name}", page.Heading);
        Assert.NotNull(page.Document.QuerySelector($"main a[href='{planted.Page}']"));
        var rows = page.Document.QuerySelectorAll("main tbody tr");
        Assert.Equal(2, rows.Length);
        Assert.Contains($"Noen fikk tilgang til {planted.Scope.Name}", rows[1].TextContent);
        Assert.Contains("Konsument: STILLE FOSSEKALL KOMMUNE", Facts(rows[1])[0]);
        Assert.Contains($"Scopet {planted.Scope.Name} ble endret", rows[0].TextContent);
        Assert.Equal(
            [
                "Beskrivelse: A scope of a test → Skredfare i fjellet",
                "Synlighet: Offentlig → Privat",
                "Lengste levetid for token (sekunder): ingen egen grense → 600",
            ],
            Facts(rows[0])[..^1]
        );
    }

    [Theory, OnBoth]
    public async Task The_log_is_a_file_for_spreadsheets_and_for_programs(DatabaseKind kind)
    {
        var (server, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        await Client(eva, "=HYPERLINK(\"x\")");

        var csv = await eva.Visitor.Get("/ver2/logg?som=csv");
        var lines = await eva.Visitor.Get("/ver2/logg?som=jsonl");
        var none = await eva.Visitor.Get("/ver2/logg?som=jsonl&til=2020-01-01");

        Assert.Contains("Når;Hendelse;Hvem;Miljø;Detaljer;Sporings-ID", csv.Text);
        Assert.Contains(eva.Name, csv.Text);
        Assert.DoesNotContain(";=HYPERLINK", csv.Text);
        var entry = JsonDocument.Parse(lines.Text.Split('\n')[0]).RootElement;
        Assert.Equal("integration.created", entry.GetProperty("type").GetString());
        Assert.Equal("ver2", entry.GetProperty("environment").GetString());
        Assert.Equal("", none.Text);
    }

    [Theory, OnBoth]
    public async Task The_log_is_sealed_within_moments_and_the_check_finds_what_was_changed(
        DatabaseKind kind
    )
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var server = await TestServer.Start(kind, clock, stop: Stop);
        using var kari = await server.SignedIn("kari@fjelltake.example");
        await using var db = server.Db();
        var last = await db.Events.MaxAsync(e => e.Sequence, Stop);
        Assert.True(
            await Wait.Until(
                async () =>
                {
                    clock.Advance(TimeSpan.FromSeconds(1));
                    return await db.EventSeals.AnyAsync(s => s.Last >= last, Stop);
                },
                TimeSpan.FromSeconds(90),
                Stop
            )
        );

        var whole = await kari.Get("/virksomhet/logg/kontroll");
        await db
            .Events.Where(e => e.Sequence == last)
            .ExecuteUpdateAsync(e => e.SetProperty(x => x.Subject, "noe annet"), Stop);
        var soon = await kari.Get("/virksomhet/logg/kontroll");
        clock.Leap(TimeSpan.FromMinutes(5));
        var changed = await kari.Get("/virksomhet/logg/kontroll");

        Assert.Contains("Loggen er slik den ble skrevet", whole.Text);
        // It reads the whole installation's log, so whoever asks again at once is told the same again.
        Assert.Contains("Loggen er slik den ble skrevet", soon.Text);
        Assert.Contains("Loggen er endret", changed.Text);
    }

    [Theory, OnBoth]
    public async Task How_much_happens_in_the_whole_installation_is_for_the_service_desk(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        using var kari = await server.SignedIn("kari@fjelltake.example");

        var own = await kari.Get("/virksomhet/logg/kontroll");
        var all = await desk.Get("/drift/logg/kontroll");
        var refused = await kari.Get("/drift/logg/kontroll");

        Assert.Contains("Forseglet", own.Text);
        Assert.DoesNotContain("Kontrollerte hendelser", own.Text);
        Assert.DoesNotContain("Kommet til etterpå", own.Text);
        Assert.Contains("Kontrollerte hendelser", all.Text);
        Assert.NotEqual(HttpStatusCode.OK, refused.Status);
    }

    private static List<string> Facts(IElement row) =>
        [
            .. row.QuerySelectorAll("dl div")
                .Select(fact => $"{fact.Children[0].TextContent}: {fact.Children[1].TextContent}"),
        ];

    private static async Task<string> Client(Colleague colleague, string name)
    {
        var made = await colleague.Visitor.Submit(
            await colleague.Visitor.Get("/ver2/integrasjoner/ny"),
            "/ny",
            ("kind", "maskinporten"),
            ("name", name),
            ("description", "Prøve")
        );
        return made.Location!.Split('?')[0];
    }
}
