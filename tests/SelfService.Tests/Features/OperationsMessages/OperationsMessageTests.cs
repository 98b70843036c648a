using System.Net;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.OperationsMessages;

[Requirement("R35")]
public sealed class OperationsMessageTests(Servers servers)
{
    private const string List = "/drift/driftsmeldinger";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task A_message_stands_on_every_page_until_it_is_over(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        using var kari = await server.SignedIn("kari@fjelltake.example");
        using var anybody = server.NewVisitor();

        var published = await Publish(
            desk,
            ("kind", "Disturbance"),
            ("title", "Trege svar <i prod>"),
            ("title#en", "Slow answers"),
            ("text", "Vi leter etter feilen.\nMer kommer.")
        );
        var start = await kari.Get("/");
        var status = await anybody.Get("/status");
        await anybody.Get("/sprak/en");
        var english = await anybody.Get("/status");
        await anybody.Get("/sprak/nn");
        var nynorsk = await anybody.Get("/status");

        Assert.Equal(List, published.Location);
        Assert.Contains("Trege svar <i prod>", Banner(start));
        Assert.Contains("Driftsforstyrrelse", Banner(start));
        Assert.Contains("inntil videre", Banner(start));
        Assert.Contains("Noe virker ikke som det skal", status.Text);
        Assert.Contains("Slow answers", Banner(english));
        // What is not translated is shown in bokmål, and said to be so.
        Assert.Equal(
            "nb",
            nynorsk.Document.QuerySelector(".pv-banner a span")!.GetAttribute("lang")
        );

        var page = await desk.Get(await Address(server, "Trege svar <i prod>"));
        await desk.Submit(page, "/avslutt");
        var after = await anybody.Get("/status");

        Assert.Null(after.Document.QuerySelector(".pv-banner"));
        Assert.Contains("Trege svar", after.Document.QuerySelector("main")!.TextContent);
        Assert.Equal(
            [EventType.OperationsPublished, EventType.OperationsChanged],
            await Log(server, "Trege svar <i prod>")
        );
    }

    [Theory, OnBoth]
    public async Task What_is_wrong_is_said_at_its_field_and_changes_do_not_undo_each_other(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);

        var empty = await Publish(desk, ("kind", "Planned"), ("from", "snart"));
        var backwards = await Publish(
            desk,
            ("kind", "Planned"),
            ("title", "Vedlikehold"),
            ("text", "Prod er nede."),
            ("from", "2026-12-01T20:00"),
            ("to", "2026-12-01T18:00")
        );
        await Publish(
            desk,
            ("kind", "Planned"),
            ("title", "Vedlikehold"),
            ("text", "Prod er nede."),
            ("from", "2099-07-01T20:00"),
            ("to", "2099-07-01T22:00")
        );
        var address = await Address(server, "Vedlikehold");
        var (first, second) = (await desk.Get(address), await desk.Get(address));
        var changed = await Change(desk, first, "Vedlikehold av prod");
        var late = await Change(desk, second, "Noe annet");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.NotEmpty(empty.ProblemAt("title"));
        Assert.NotEmpty(empty.ProblemAt("text"));
        Assert.Contains("norsk tid", empty.ProblemAt("from"));
        Assert.Contains("før begynnelsen", backwards.ProblemAt("to"));
        Assert.Equal("2099-07-01T20:00", first.ValueOf("from"));
        Assert.Equal(List, changed.Location);
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        var message = await Stored(server, "Vedlikehold av prod");
        // Eight in the evening of a summer's day in Norway.
        Assert.Equal(18, message.From.UtcDateTime.Hour);

        await desk.Submit(await desk.Get($"{address}/trekk"), "/trekk");

        await desk.Get("/status");
        Assert.DoesNotContain("Vedlikehold av prod", (await desk.Get("/status")).Text);
        Assert.Equal(HttpStatusCode.Conflict, (await Change(desk, second, "Enda noe")).Status);
    }

    [Theory, OnBoth]
    public async Task The_feed_is_rss_in_the_language_that_is_asked_for(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        await Publish(
            desk,
            ("kind", "Information"),
            ("title", "Ny versjon & mer"),
            ("title#en", "New <version>"),
            ("text", "Alt er som før.")
        );
        using var anybody = server.NewVisitor();

        var norwegian = XDocument.Parse((await anybody.Get("/status.rss?lang=nb")).Text).Root!;
        var english = XDocument.Parse((await anybody.Get("/status.rss?lang=en")).Text).Root!;
        var channel = norwegian.Element("channel")!;
        var item = Item(norwegian, "Ny versjon & mer");

        Assert.Equal("2.0", norwegian.Attribute("version")!.Value);
        Assert.Equal("nb", channel.Element("language")!.Value);
        Assert.All(
            ["title", "link", "description"],
            name => Assert.NotEmpty(channel.Element(name)!.Value)
        );
        Assert.Equal("Informasjon: Ny versjon & mer", item.Element("title")!.Value);
        Assert.Equal("false", item.Element("guid")!.Attribute("isPermaLink")!.Value);
        Assert.True(DateTimeOffset.TryParse(item.Element("pubDate")!.Value, out _));
        Assert.StartsWith(server.Server.Installation.Portal, item.Element("link")!.Value);
        Assert.Equal(
            "Information: New <version>",
            Item(english, "New <version>").Element("title")!.Value
        );
        await desk.Submit(
            await desk.Get($"{await Address(server, "Ny versjon & mer")}/trekk"),
            "/trekk"
        );
    }

    [Theory, OnBoth]
    public async Task Notification_points_are_mailed_when_the_service_desk_says_so(
        DatabaseKind kind
    )
    {
        var (server, eva, owner) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        var (told, other) = (
            $"drift@{NewOrganisation.Domain()}",
            $"nei@{NewOrganisation.Domain()}"
        );
        await using (var db = server.Db())
        {
            db.NotificationPoints.Add(Point(owner, told, NoticeTopics.Operations));
            db.NotificationPoints.Add(Point(owner, other, NoticeTopics.Keys));
            await db.SaveChangesAsync(Stop);
        }
        var desk = await ServiceDesk.Of(server);

        await Publish(
            desk,
            ("kind", "Planned"),
            ("title", "Vedlikehold med e-post"),
            ("title#nn", "Vedlikehald med e-post"),
            ("text", "Prod er nede."),
            ("from", "2099-07-01T20:00"),
            ("to", "2099-07-01T22:00"),
            ("notify", "true")
        );
        await desk.Submit(
            await desk.Get($"{await Address(server, "Vedlikehold med e-post")}/trekk"),
            "/trekk"
        );

        var mail = (await server.NewestMailTo(told))!;
        Assert.Equal("Planlagt arbeid: Vedlikehald med e-post", mail.Subject);
        Assert.Contains("1. juli 2099 kl. 20.00", mail.Text);
        Assert.Null(await server.NewestMailTo(other));
        await using var after = server.Db();
        var receipt = await after.NoticeReceipts.SingleAsync(r => r.Recipient == told, Stop);
        Assert.Equal(mail.Id, receipt.DeliveryId);
    }

    [Theory, OnBoth]
    public async Task What_another_node_published_is_shown_within_half_a_minute(DatabaseKind kind)
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var server = await TestServer.Start(kind, clock, stop: Stop);
        using var anybody = server.NewVisitor();
        await using (var db = server.Db())
        {
            db.OperationsMessages.Add(
                OperationsMessage.Create(
                    OperationsKind.Planned,
                    new("Vedlikehold"),
                    new("Prod er nede."),
                    clock.GetUtcNow().AddDays(1),
                    clock.GetUtcNow().AddDays(2),
                    clock.GetUtcNow()
                )
            );
            await db.SaveChangesAsync(Stop);
        }

        // Pages do not ask the database.
        Assert.Null((await anybody.Get("/status")).Document.QuerySelector(".pv-banner"));
        clock.Advance(TimeSpan.FromSeconds(30));

        Assert.True(
            await Wait.Until(
                async () =>
                    (await anybody.Get("/status")).Document.QuerySelector(".pv-banner") is not null,
                TimeSpan.FromSeconds(10),
                Stop
            )
        );
        clock.Leap(TimeSpan.FromDays(2));
        Assert.Null((await anybody.Get("/status")).Document.QuerySelector(".pv-banner"));
    }

    [Theory, OnBoth]
    public async Task Only_the_service_desk_publishes_and_everybody_reads(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var kari = await server.SignedIn("kari@fjelltake.example");
        using var anybody = server.NewVisitor();

        Assert.Equal(HttpStatusCode.Forbidden, (await kari.Get(List)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await kari.Get($"{List}/ny")).Status);
        var status = await anybody.Get("/status");
        Assert.Equal(HttpStatusCode.OK, status.Status);
        Assert.Contains($"{server.Issuer("ver2")}token", status.Text);
        Assert.Contains("Ingen kjente feil", status.Text);
        Assert.NotNull(status.Document.QuerySelector("footer a[href='/status']"));
    }

    private static NotificationPoint Point(OrganisationId owner, string address, string topic)
    {
        var now = TimeProvider.System.GetUtcNow();
        var point = NotificationPoint.Create(
            new NoticePlace(owner),
            NoticeChannel.Email,
            address,
            Language.Nynorsk,
            [topic],
            null,
            null,
            now
        );
        point.Confirm(now);
        return point;
    }

    private static XElement Item(XElement rss, string title) =>
        rss.Descendants("item").Single(i => i.Element("title")!.Value.EndsWith(title));

    private static string Banner(VisitedPage page) =>
        page.Document.QuerySelector(".pv-banners")!.TextContent;

    private static async Task<VisitedPage> Publish(
        Visitor desk,
        params (string Name, string Value)[] fields
    ) => await desk.Submit(await desk.Get($"{List}/ny"), "/ny", fields);

    private static Task<VisitedPage> Change(Visitor desk, VisitedPage page, string title) =>
        desk.Submit(
            page,
            page.Document.QuerySelector("form[method=post]")!.GetAttribute("action")!,
            ("kind", "Planned"),
            ("title", title),
            ("text", "Prod er nede."),
            ("from", page.ValueOf("from")!),
            ("to", page.ValueOf("to")!)
        );

    private static async Task<OperationsMessage> Stored(TestServer server, string title)
    {
        await using var db = server.Db();
        var all = await db.OperationsMessages.ToListAsync(Stop);
        return all.Single(m => m.Title.Default == title);
    }

    private static async Task<string> Address(TestServer server, string title) =>
        $"{List}/{(await Stored(server, title)).Id}";

    private static async Task<IReadOnlyList<string>> Log(TestServer server, string title)
    {
        await using var db = server.Db();
        return await db
            .Events.Where(e => e.Type.StartsWith("operations.") && e.Subject == title)
            .OrderBy(e => e.Sequence)
            .Select(e => e.Type)
            .ToListAsync(Stop);
    }
}
