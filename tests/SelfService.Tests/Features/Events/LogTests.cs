using System.Net;
using System.Reflection;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Tests.Features.Ansattporten;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Events;

public sealed class LogTests(Servers servers)
{
    [Theory, OnBoth]
    [Requirement("R30")]
    public async Task The_log_says_who_did_what_newest_first(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        var domain = NewOrganisation.Domain();
        var number = (await NewOrganisation.With(server, domain)).Number;
        using var eva = await NewOrganisation.Add(server, number, $"eva@{domain}", true);
        using var ola = await NewOrganisation.Add(server, number, $"ola@{domain}");
        await eva.Visitor.Submit(
            await eva.Visitor.Get($"/virksomhet/personer/{ola.Id}/administrator"),
            "/administrator"
        );
        await desk.Submit(
            await desk.Get($"/drift/virksomheter/{number.Value}/domener"),
            "/domener",
            ("domain", NewOrganisation.Domain())
        );
        await ola.Visitor.Submit(
            await ola.Visitor.Get("/ver2/integrasjoner/ny"),
            "/ny",
            ("kind", "maskinporten"),
            ("name", "Loggført klient"),
            ("description", "Prøve")
        );

        var log = await ola.Visitor.Get("/virksomhet/logg");
        var narrowed = await ola.Visitor.Get("/virksomhet/logg?hva=saker");
        var early = await ola.Visitor.Get("/virksomhet/logg?til=2020-01-01");
        var ver2 = await ola.Visitor.Get("/ver2/logg");
        var deskLog = await desk.Get($"/drift/virksomheter/{number.Value}/logg");

        var rows = log
            .Document.QuerySelectorAll("main tbody tr")
            .Select(r => r.TextContent)
            .ToList();
        Assert.Equal(2, rows.Count);
        Assert.Contains("ble lagt til", rows[0]);
        Assert.Contains("Kundeservice", rows[0]);
        Assert.Contains($"{ola.Name} ble administrator", rows[1]);
        Assert.Contains(eva.Name, rows[1]);
        Assert.Contains("Ingen hendelser passer med dette.", narrowed.Text);
        Assert.Contains("Ingen hendelser passer med dette.", early.Text);
        Assert.Contains("Integrasjonen Loggført klient", ver2.Text);
        Assert.DoesNotContain("Loggført klient", log.Text);
        Assert.Contains("Loggført klient", deskLog.Text);
        Assert.Contains("ble administrator", deskLog.Text);
    }

    [Theory, OnBoth]
    public async Task No_part_of_the_record_of_production_is_open_without_a_proven_right(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var mona = await server.SignedIn("mona@fjelltake.example");
        var prod = EnvironmentName.Of("prod");
        var owner = OrganisationId.Of("0192:312045109");
        var now = server.Server.Parts.Clock.GetUtcNow();
        var client = Integration.Create(
            prod,
            owner,
            new IntegrationProperties(IntegrationKind.Maskinporten, "Hemmelig", "Of a test"),
            [],
            now
        );
        var notice = Notice.OfEvent(
            $"event:{Guid.NewGuid():N}:{owner}",
            new(owner, prod),
            NoticeTopics.Keys,
            "nøkkel-i-prod",
            now
        );
        var receipt = NoticeReceipt.For(
            notice,
            new(NoticeChannel.Email, "vakt@fjelltake.example", Language.Bokmaal, null),
            now
        );
        await using (var db = server.Db())
        {
            db.AddRange(client, notice, receipt);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        string[] closed =
        [
            "/prod/varsler",
            $"/prod/integrasjoner/{client.ClientId}/aktivitet",
            $"/prod/integrasjoner/{client.ClientId}/aktivitet?som=csv",
            $"/prod/integrasjoner/{client.ClientId}/aktivitet/varsler",
        ];
        foreach (var path in closed)
            Assert.Equal(HttpStatusCode.Forbidden, (await mona.Get(path)).Status);
        var sent = await mona.Get("/virksomhet/varsler");
        Assert.DoesNotContain("nøkkel-i-prod", sent.Text);
        Assert.Contains("/prod/varsler", sent.Document.Body!.InnerHtml);
        await mona.SignInStrong(server, "prod", "Mona Tåke");
        Assert.Contains("nøkkel-i-prod", (await mona.Get("/prod/varsler")).Text);
    }

    [Theory, OnBoth]
    public async Task The_log_of_production_is_closed_without_a_proven_right(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var kari = await server.SignedIn("kari@fjelltake.example");

        var refused = await kari.Get("/prod/logg");

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Contains("Ansattporten", refused.Text);
    }

    [Theory]
    [OnBoth("?hva=finnes-ikke&fra=31.12.2020&til=x&side=99999999")]
    [OnBoth("?side=-1&fra=9999-12-31&til=9999-12-31")]
    [OnBoth("?til=0001-01-01")]
    public async Task Odd_filters_narrow_nothing_or_find_nothing(DatabaseKind kind, string query)
    {
        var server = await servers.On(kind);
        using var kari = await server.SignedIn("kari@fjelltake.example");

        Assert.Equal(HttpStatusCode.OK, (await kari.Get($"/virksomhet/logg{query}")).Status);
    }

    [Fact]
    public void Every_type_of_event_has_its_words()
    {
        var words = typeof(Login.Visit).Assembly.GetType(
            "Portvakt.SelfService.Features.Events.EventWords"
        )!;
        var knows = words.GetMethod("Knows", BindingFlags.Static | BindingFlags.Public)!;

        var without = typeof(EventType)
            .GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(field => (string)field.GetRawConstantValue()!)
            .Where(type => !(bool)knows.Invoke(null, [type])!);

        Assert.Empty(without);
    }
}
