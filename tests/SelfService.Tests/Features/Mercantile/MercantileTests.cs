using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Tests.Features.Delegations;
using Portvakt.SelfService.Tests.Features.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Mercantile;

/// <summary>"Rediger integrasjon": where the invoice goes and whom to speak with.</summary>
public sealed class MercantileTests(Servers servers)
{
    private const string Wide = "/virksomhet/merkantile-data";
    private const string Provider = "/ver2/mine-api/merkantile-data";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth, Requirement("R16"), Requirement("R25")]
    public async Task A_service_inherits_what_it_does_not_say_itself(DatabaseKind kind)
    {
        var (server, eva, organisation) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        var client = await eva.Visitor.NewClient("Fagsystem");
        var narrow = $"{client}/merkantile-data";

        var before = await eva.Visitor.Get(Wide);
        var saved = await eva.Visitor.Submit(
            before,
            Wide,
            ("invoice_address", "Stille prøve AS\r\nVei 1\r\n0101 Oslo"),
            ("electronic_address", "991 825 827"),
            ("contact_technical_name", "Driftsvakta"),
            ("contact_technical_phone", "+47 22 00 00 00")
        );
        var wide = await eva.Visitor.Get(saved.Location!);
        var inherited = await eva.Visitor.Get(narrow);
        await eva.Visitor.Submit(
            inherited,
            narrow,
            ("invoice_reference", "Fagsystem 7"),
            ("contact_technical_name", "Fagansvarlig"),
            ("contact_technical_email", "fag@stille.example")
        );
        var own = await eva.Visitor.Get(narrow);
        var provider = await eva.Visitor.Get(Provider);

        Assert.Contains("Vi vet ikke hvor fakturaen skal", before.Text);
        Assert.Equal(Wide, saved.Location);
        Assert.Contains("Merkantile data er lagret", wide.Text);
        Assert.Equal("0192:991825827", wide.ValueOf("electronic_address"));
        Assert.Contains("Sist sett over", wide.Text);
        Assert.Equal("Fagsystem", inherited.Heading);
        Assert.Contains(
            "Arver fra virksomheten: Stille prøve AS, Vei 1, 0101 Oslo",
            inherited.Document.Body!.TextContent
        );
        Assert.Equal("", inherited.ValueOf("invoice_address"));
        Assert.Contains("Arvet", inherited.Document.QuerySelector(".pv-count")!.TextContent);
        Assert.Equal("Fagsystem 7", own.ValueOf("invoice_reference"));
        Assert.Equal("fag@stille.example", own.ValueOf("contact_technical_email"));
        Assert.Contains("Driftsvakta, +47 22 00 00 00", own.Document.Body!.TextContent);
        Assert.Equal("Merkantile data for API-tilbyder", provider.Heading);
        await using var db = server.Db();
        var events = await db
            .Events.Where(e => e.Organisation == organisation)
            .Where(e => e.Type == EventType.MercantileChanged)
            .OrderBy(e => e.Sequence)
            .ToListAsync(Stop);
        Assert.Equal(2, events.Count);
        Assert.Contains("contacts.technical", events[0].After);
        Assert.All(
            events,
            e => Assert.DoesNotMatch("Driftsvakta|Fagansvarlig|stille.example|Vei 1", e.After)
        );
        Assert.Equal(("ver2", Ground.ClientId(client)), (events[1].Environment, events[1].Subject));
    }

    [Theory, OnBoth]
    public async Task What_is_wrong_is_said_at_its_field_and_what_was_typed_is_kept(
        DatabaseKind kind
    )
    {
        var (server, eva, organisation) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;

        var page = await eva.Visitor.Submit(
            await eva.Visitor.Get(Wide),
            Wide,
            ("electronic_address", "123456789"),
            ("contact_security_name", "Sikkerhet"),
            ("contact_invoice_email", "faktura@"),
            ("invoice_reference", "Avtale A")
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotEmpty(page.ProblemAt("electronic_address"));
        Assert.Contains("mangler både", page.ProblemAt("contact_security_email"));
        Assert.Contains("hvem kontakten er", page.ProblemAt("contact_invoice_name"));
        Assert.Contains("ikke skrevet riktig", page.ProblemAt("contact_invoice_email"));
        Assert.Equal("Avtale A", page.ValueOf("invoice_reference"));
        Assert.Equal("Sikkerhet", page.ValueOf("contact_security_name"));
        await using var db = server.Db();
        Assert.False(await db.MercantileData.AnyAsync(m => m.Owner == organisation, Stop));
    }

    [Theory, OnBoth]
    public async Task What_somebody_else_saved_meanwhile_is_not_undone(DatabaseKind kind)
    {
        var (_, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        var form = await eva.Visitor.Get(Wide);
        await eva.Visitor.Submit(form, Wide, ("invoice_address", "Vei 1"));

        var late = await eva.Visitor.Submit(form, Wide, ("invoice_address", "Vei 2"));

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Equal("Vei 1", late.ValueOf("invoice_address"));
    }

    [Theory, OnBoth, Requirement("R16")]
    public async Task After_a_year_it_must_be_looked_over_and_one_button_says_that_it_is_right(
        DatabaseKind kind
    )
    {
        var (server, eva, organisation) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        await eva.Visitor.Submit(await eva.Visitor.Get(Wide), Wide, ("invoice_address", "Vei 1"));
        await server.Age(organisation);

        var overdue = await eva.Visitor.Get(Wide);
        var home = await eva.Visitor.Get("/");
        var services = await eva.Visitor.Get("/tjenester");
        var inheriting = await eva.Visitor.Get(Provider);
        var done = await eva.Visitor.Submit(overdue, "/stemmer");
        var after = await eva.Visitor.Get(done.Location!);

        Assert.Contains("Ingen har sett over dette det siste året", overdue.Text);
        Assert.NotNull(home.Document.QuerySelector($"main a[href='{Wide}']"));
        Assert.Contains("Merkantile data må ses over", home.Text);
        Assert.Contains("Må ses over", services.Text);
        Assert.Contains("arvet fra virksomheten, må ses over", inheriting.Text);
        Assert.Equal(Wide, done.Location);
        Assert.Contains("Notert: alt stemmer fortsatt", after.Text);
        Assert.DoesNotContain("det siste året", after.Text);
        Assert.Equal("Vei 1", after.ValueOf("invoice_address"));
        Assert.DoesNotContain("må ses over", (await eva.Visitor.Get("/")).Text);
    }

    [Theory, OnBoth, Requirement("R16")]
    public async Task The_services_of_the_organisation_lead_to_it_over_all_environments(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var kari = await server.SignedIn("kari@fjelltake.example");

        var page = await kari.Get("/tjenester");

        foreach (var environment in new[] { "ver1", "ver2" })
        {
            var link = page.Document.QuerySelector(
                $"main a[href='/{environment}/mine-api/merkantile-data']"
            );
            Assert.NotNull(link);
            Assert.StartsWith("Rediger integrasjon", link.TextContent);
            Assert.Contains("API-tilbyder", link.Closest("tr")!.TextContent);
        }
        Assert.NotNull(page.Document.QuerySelector($"main a[href='{Wide}']"));
        Assert.Contains(
            page.Document.QuerySelectorAll("main a[href$='/merkantile-data']"),
            a => a.GetAttribute("href")!.Contains("/ver2/integrasjoner/")
        );
    }

    [Theory, OnBoth]
    public async Task A_customer_does_not_see_how_its_supplier_is_invoiced(DatabaseKind kind)
    {
        var (server, eva, organisation) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        var supplier = await NewOrganisation.With(
            server,
            NewOrganisation.Domain(),
            "RASK PRØVE AS"
        );
        var supplied = Integration.Create(
            EnvironmentName.Of("ver2"),
            organisation,
            new IntegrationProperties(IntegrationKind.Maskinporten, "Levert", "Av en leverandør"),
            [],
            TimeProvider.System.GetUtcNow(),
            supplier.Number
        );
        var place = new NoticePlace(supplier.Number, supplied.Environment, supplied.Id);
        var data = MercantileData.Of(place, supplied.Created);
        data.Write("Hemmelig vei 1", null, null, [], supplied.Created);
        await using (var db = server.Db())
        {
            db.Integrations.Add(supplied);
            db.MercantileData.Add(data);
            await db.SaveChangesAsync(Stop);
        }

        var page = await eva.Visitor.Get(
            $"/ver2/integrasjoner/{supplied.ClientId}/merkantile-data"
        );
        var services = await eva.Visitor.Get("/tjenester");

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.DoesNotContain("Hemmelig vei", page.Text);
        Assert.Contains("Leverandøren", services.Row("Levert"));
    }

    [Theory, OnBoth]
    public async Task Others_clients_look_like_none(DatabaseKind kind)
    {
        var (_, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        var (_, ola, _) = await NewOrganisation.ByEva(servers, kind);
        using var others = ola;
        var client = await eva.Visitor.NewClient("Hemmelig");

        var page = await ola.Visitor.Get($"{client}/merkantile-data");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }
}
