using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Tests.Features.Delegations;
using Portvakt.SelfService.Tests.Features.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.NotificationPoints;

/// <summary>Who hears of what, at the organisation and at its services.</summary>
[Requirement("R16")]
public sealed class PointListTests(Servers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task Topics_and_language_are_changed_and_security_stays(DatabaseKind kind)
    {
        var (server, eva, organisation) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        var address = PointGround.Address();
        await eva.Visitor.AddPoint(address);
        await server.Confirm(address);
        var one = $"{PointGround.List}/{(await server.PointOf(address)).Id}";
        var form = await eva.Visitor.Get(one);

        var saved = await eva.Visitor.Submit(
            form,
            one,
            ("language", "en"),
            ("topics", NoticeTopics.Keys)
        );
        var late = await eva.Visitor.Submit(form, one, ("language", "nn"));

        Assert.Equal(PointGround.List, saved.Location);
        var stored = await server.PointOf(address);
        Assert.Equal(Language.English, stored.Language);
        Assert.Equal([NoticeTopics.Keys, NoticeTopics.Security], stored.Topics);
        Assert.NotNull(stored.Confirmed);
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("Noen andre endret dette", late.Text);
        var change = (await server.EventsOf(organisation, "notification-point."))[^1];
        Assert.Equal(EventType.NotificationPointChanged, change.Type);
        Assert.Contains("\"language\":\"nb\"", change.Before);
        Assert.Contains("\"language\":\"en\"", change.After);
    }

    [Theory, OnBoth]
    public async Task It_is_removed_after_a_question_and_its_owner_is_told(DatabaseKind kind)
    {
        var (server, eva, organisation) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        var address = PointGround.Address();
        await eva.Visitor.AddPoint(address);
        await server.Confirm(address);
        var remove = $"{PointGround.List}/{(await server.PointOf(address)).Id}/fjern";

        var question = await eva.Visitor.Get(remove);
        var done = await eva.Visitor.Submit(question, "/fjern");
        var list = await eva.Visitor.Get(done.Location!);

        Assert.Contains("får ikke flere varsler", question.Text);
        Assert.Contains("er fjernet og får ikke flere varsler", list.Text);
        Assert.Contains("Ikke lenger varsling", (await server.NewestMailTo(address))!.Subject);
        Assert.Contains("Ingen får varsler her ennå", list.Text);
        Assert.Equal(
            EventType.NotificationPointRemoved,
            (await server.EventsOf(organisation, "notification-point."))[^1].Type
        );
    }

    [Theory, OnBoth]
    public async Task What_is_wrong_is_said_at_the_field_and_nothing_is_sent(DatabaseKind kind)
    {
        var (server, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        var address = PointGround.Address();
        await eva.Visitor.AddPoint(address);

        var injected = await eva.Visitor.AddPoint($"{address}\r\nBcc: alle@virksomhet.example");
        var twice = await eva.Visitor.AddPoint(address.ToUpperInvariant());
        var empty = await eva.Visitor.AddPoint(" ");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, injected.Status);
        Assert.Contains("ikke skrevet riktig", injected.ProblemAt("address"));
        Assert.Contains("er allerede et varslingspunkt her", twice.ProblemAt("address"));
        Assert.NotEmpty(empty.ProblemAt("address"));
        await using var db = server.Db();
        Assert.False(await db.OutgoingMails.AnyAsync(m => m.Recipient.Contains("alle@"), Stop));
        Assert.Equal(1, await db.OutgoingMails.CountAsync(m => m.Recipient == address, Stop));
    }

    [Theory, OnBoth]
    public async Task There_are_twenty_at_a_place_and_no_more(DatabaseKind kind)
    {
        var (server, eva, organisation) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        await using (var db = server.Db())
        {
            for (var i = 0; i < NotificationPoint.Most; i++)
                db.NotificationPoints.Add(Point(new(organisation), $"nr{i}@full.example"));
            await db.SaveChangesAsync(Stop);
        }

        var page = await eva.Visitor.AddPoint(PointGround.Address());

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Contains("flere er det ikke plass til", page.Text);
    }

    [Theory, OnBoth, Requirement("R25")]
    public async Task A_service_shows_its_own_and_what_it_inherits(DatabaseKind kind)
    {
        var (server, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        var client = await eva.Visitor.NewClient("Fagsystem");
        var (wide, provider, narrow) = (
            PointGround.Address(),
            PointGround.Address(),
            PointGround.Address()
        );
        await eva.Visitor.AddPoint(wide);
        await eva.Visitor.AddPoint(provider, "/ver2/mine-api/varsling");
        var added = await eva.Visitor.AddPoint(narrow, $"{client}/varsling");

        var page = await eva.Visitor.Get(added.Location!);
        var other = await eva.Visitor.Get("/ver1/mine-api/varsling");

        Assert.Equal("Fagsystem", page.Heading);
        Assert.Contains("Send lenken på nytt", page.Row(narrow));
        Assert.Contains("Hele virksomheten", page.Row(wide));
        Assert.Contains("API-tilbyder", page.Row(provider));
        Assert.Contains(wide, other.Text);
        Assert.DoesNotContain(provider, other.Text);
        Assert.DoesNotContain(narrow, (await eva.Visitor.Get(PointGround.List)).Text);
        Assert.Contains(
            "integrasjonen Fagsystem i ver2",
            (await server.NewestMailTo(narrow))!.Text
        );
        // What happened to it stands in the activity of the integration.
        Assert.Contains(
            "Et varslingspunkt ble lagt til",
            (await eva.Visitor.Get($"{client}/aktivitet")).Text
        );
    }

    [Theory, OnBoth]
    public async Task Others_look_like_none(DatabaseKind kind)
    {
        var (server, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        var (_, ola, _) = await NewOrganisation.ByEva(servers, kind);
        using var others = ola;
        var address = PointGround.Address();
        await eva.Visitor.AddPoint(address);
        var client = await eva.Visitor.NewClient("Hemmelig");
        var one = $"{PointGround.List}/{(await server.PointOf(address)).Id}";

        foreach (var path in new[] { one, $"{one}/fjern", $"{client}/varsling" })
            Assert.Equal(HttpStatusCode.NotFound, (await ola.Visitor.Get(path)).Status);
        // Nor can its own place be named in the address of another: the place is the route's.
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await eva.Visitor.Get(one.Replace("/virksomhet", "/ver2/mine-api"))).Status
        );
        Assert.DoesNotContain(address, (await ola.Visitor.Get(PointGround.List)).Text);
    }

    [Theory, OnBoth]
    public async Task It_tells_what_arrived_and_what_did_not(DatabaseKind kind)
    {
        var (server, eva, organisation) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        var now = TimeProvider.System.GetUtcNow();
        await using (var db = server.Db())
        {
            var notice = Notice.OfEvent($"{Guid.NewGuid()}", new(organisation), "keys", "k1", now);
            db.Notices.Add(notice);
            foreach (var name in new[] { "fram", "tilbake", "full", "treg", "taus" })
            {
                var point = Point(new(organisation), $"{name}@post.example");
                db.NotificationPoints.Add(point);
                if (name == "taus")
                    continue;
                var mail = OutgoingMail.To(point.Address, "Varsel", "x", "<p>x</p>", now);
                if (name == "fram")
                    mail.MarkSent(now);
                else if (name == "treg")
                    mail.MarkFailed("451 4.7.1 Greylisted", now.AddYears(1));
                else
                    mail.GiveUp(
                        name == "full" ? "552 5.2.2 Mailbox full" : "550 5.1.1 User unknown",
                        now
                    );
                var reader = new NoticeReader(
                    NoticeChannel.Email,
                    point.Address,
                    Language.Bokmaal,
                    point.Id
                );
                var receipt = NoticeReceipt.For(notice, reader, now);
                receipt.GoBy(mail.Id);
                db.NoticeReceipts.Add(receipt);
                db.OutgoingMails.Add(mail);
            }
            await db.SaveChangesAsync(Stop);
        }

        var page = await eva.Visitor.Get(PointGround.List);

        Assert.Contains("Levert", page.Row("fram@post.example"));
        Assert.Contains("Kom ikke fram", page.Row("tilbake@post.example"));
        Assert.Contains("finnes ikke hos mottakeren", page.Row("tilbake@post.example"));
        Assert.Contains("Mottakeren tok ikke imot", page.Row("full@post.example"));
        Assert.Contains("Vi prøver igjen", page.Row("treg@post.example"));
        Assert.DoesNotContain("Kom ikke fram", page.Row("treg@post.example"));
        Assert.Contains(
            page.Document.QuerySelectorAll("main tbody details"),
            folded => folded.TextContent.Contains("550 5.1.1 User unknown")
        );
        Assert.Contains("Ikke noe ennå", page.Row("taus@post.example"));
    }

    [Theory, OnBoth]
    public async Task A_webhook_leads_to_its_own_page(DatabaseKind kind)
    {
        var (server, eva, organisation) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        var point = NotificationPoint.Create(
            new(organisation),
            NoticeChannel.Webhook,
            "https://varsel.prove.example/inn",
            Language.Bokmaal,
            [],
            [1, 2, 3],
            null,
            TimeProvider.System.GetUtcNow()
        );
        await using (var db = server.Db())
        {
            db.NotificationPoints.Add(point);
            await db.SaveChangesAsync(Stop);
        }

        var page = await eva.Visitor.Get(PointGround.List);

        Assert.NotNull(
            page.Document.QuerySelector($"main a[href='/virksomhet/webhooks/{point.Id}']")
        );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await eva.Visitor.Get($"{PointGround.List}/{point.Id}")).Status
        );
    }

    private static NotificationPoint Point(NoticePlace place, string address) =>
        NotificationPoint.Create(
            place,
            NoticeChannel.Email,
            address,
            Language.Bokmaal,
            [],
            null,
            null,
            TimeProvider.System.GetUtcNow()
        );
}
