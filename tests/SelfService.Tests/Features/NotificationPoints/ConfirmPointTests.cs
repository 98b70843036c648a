using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Tests.Features.Delegations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.NotificationPoints;

/// <summary>An address hears nothing before whoever has it has said yes.</summary>
[Requirement("R16")]
public sealed class ConfirmPointTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task An_address_waits_until_the_holder_of_the_link_presses_its_button(
        DatabaseKind kind
    )
    {
        var (server, eva, organisation) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        using var holder = server.NewVisitor();
        var address = PointGround.Address();

        var added = await eva.Visitor.AddPoint(address);
        var waiting = await eva.Visitor.Get(added.Location!);
        var link = await server.LinkMailedTo(address);
        var asked = await holder.Get(link);
        var untouched = await server.PointOf(address);
        var done = await holder.Submit(asked, link);
        var thanks = await holder.Get(done.Location!);
        var confirmed = await eva.Visitor.Get(PointGround.List);

        Assert.Equal(PointGround.List, added.Location);
        Assert.Contains("Vi har sendt en lenke dit", waiting.Text);
        Assert.Contains("Venter på bekreftelse", waiting.Row(address));
        Assert.Equal(HttpStatusCode.OK, asked.Status);
        Assert.Contains("STILLE PRØVE AS", asked.Text);
        Assert.Contains(address, asked.Text);
        // Mail scanners follow links; only the button confirms.
        Assert.Null(untouched.Confirmed);
        Assert.Equal("Adressen er bekreftet", thanks.Heading);
        Assert.Contains("Bekreftet", confirmed.Row(address));
        var events = await server.EventsOf(organisation, "notification-point.");
        Assert.Equal(
            [EventType.NotificationPointAdded, EventType.NotificationPointConfirmed],
            events.Select(e => e.Type)
        );
        Assert.Null(events[1].PersonId);
        Assert.All(events, e => Assert.DoesNotContain(address, $"{e.Subject}{e.Before}{e.After}"));
        Assert.All(events, e => Assert.Contains($"{untouched.Id}", e.After));
    }

    [Theory, OnBoth]
    public async Task The_link_works_once_and_only_the_newest(DatabaseKind kind)
    {
        var (server, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        using var holder = server.NewVisitor();
        var address = PointGround.Address();
        var list = await eva.Visitor.Get((await eva.Visitor.AddPoint(address)).Location!);
        var first = await server.LinkMailedTo(address);

        var again = await eva.Visitor.Submit(list, "/bekreftelse");
        var second = await server.LinkMailedTo(address);
        var replaced = await holder.Get(first);
        var page = await holder.Get(second);
        await holder.Submit(page, second);
        var twice = await holder.Submit(page, second);
        var late = await holder.Get(second);

        Assert.Equal(PointGround.List, again.Location);
        Assert.NotEqual(first, second);
        Assert.Equal(HttpStatusCode.Gone, replaced.Status);
        Assert.Equal(HttpStatusCode.Gone, twice.Status);
        Assert.Equal("Lenken virker ikke", late.Heading);
        Assert.DoesNotContain("/bekreftelse", (await eva.Visitor.Get(PointGround.List)).Text);
    }

    [Theory, OnBoth]
    public async Task The_mail_speaks_the_language_that_was_chosen(DatabaseKind kind)
    {
        var (server, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        var address = PointGround.Address();

        await eva.Visitor.AddPoint(address, language: "nn");

        var mail = await server.NewestMailTo(address);
        Assert.Contains("Stadfest varsling frå STILLE PRØVE AS", mail!.Subject);
        Assert.Contains("heile verksemda", mail.Text);
    }

    [Theory, OnBoth]
    public async Task One_that_was_removed_cannot_be_confirmed(DatabaseKind kind)
    {
        var (server, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        using var holder = server.NewVisitor();
        var address = PointGround.Address();
        await eva.Visitor.AddPoint(address);
        var link = await server.LinkMailedTo(address);
        var point = await server.PointOf(address);
        var remove = $"{PointGround.List}/{point.Id}/fjern";

        await eva.Visitor.Submit(await eva.Visitor.Get(remove), "/fjern");
        var page = await holder.Get(link);

        Assert.True((int)page.Status >= 400);
        Assert.DoesNotContain("STILLE PRØVE AS", page.Text);
    }

    [Theory, OnBoth]
    public async Task Nobody_can_flood_an_address_with_links(DatabaseKind kind)
    {
        var (server, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        var address = PointGround.Address();
        await eva.Visitor.AddPoint(address);
        var list = await eva.Visitor.Get(PointGround.List);
        for (var i = 0; i < 4; i++)
            await eva.Visitor.Submit(list, "/bekreftelse");

        var sixth = await eva.Visitor.Submit(list, "/bekreftelse");
        var (_, other, _) = await NewOrganisation.ByEva(servers, kind);
        using var others = other;
        var elsewhere = await other.Visitor.AddPoint(address.Replace("@", "+merke@"));

        Assert.Equal(HttpStatusCode.TooManyRequests, sixth.Status);
        Assert.Contains("sendt mange e-poster", elsewhere.ProblemAt("address"));
        Assert.Empty(
            (await other.Visitor.Get(PointGround.List)).Document.QuerySelectorAll("main table")
        );
    }
}
