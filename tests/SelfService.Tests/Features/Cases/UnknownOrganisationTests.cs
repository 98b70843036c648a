using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Cases;

[Requirement("R1"), Requirement("R2"), Requirement("R35")]
public sealed class UnknownOrganisationTests(Servers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task From_an_unknown_domain_to_the_first_administrator(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        using var visitor = server.NewVisitor();
        var (email, number) = ($"nina@{NewOrganisation.Domain()}", NewOrganisation.Number());

        var refused = await visitor.Submit(
            await visitor.Get("/registrer"),
            "/registrer",
            ("name", "Nina Ny"),
            ("email", email)
        );
        var sent = await visitor.Submit(
            refused,
            "/registrer/virksomhet",
            ("orgno", number.Value),
            ("organisation", "NYE PRØVE AS"),
            ("message", "")
        );
        var about = await server.CaseOf(email);
        var received = await server.NewestMailTo(email);
        var decided = await Asked.Decide(
            desk,
            about,
            "godkjenn",
            ("name", "NYE PRØVE AS"),
            ("domain", email.Split('@')[1]),
            ("administrator", "ja"),
            ("reason", "Velkommen.")
        );
        var decision = await server.NewestMailTo(email);
        var link = await server.LinkMailedTo(email);
        var joined = await visitor.Submit(
            await visitor.Get(link),
            link,
            ("name", "Nina Ny"),
            ("password", NewOrganisation.Password)
        );

        Assert.Contains("Be kundeservice registrere virksomheten", refused.Text);
        Assert.Equal("/registrer/virksomhet/sendt", sent.Location);
        Assert.Equal(CaseKind.OrganisationRegistration, about.Kind);
        Assert.Contains(about.Number.Value, received!.Subject);
        Assert.Equal($"/drift/saker/{about.Number}", decided.Location);
        Assert.Contains("Velkommen.", decision!.Text);
        Assert.Equal("/", joined.Location);
        var own = await visitor.Get("/virksomhet");
        Assert.Contains("NYE PRØVE AS", own.Text);
        Assert.Contains("Nina Ny", own.Text);
        Assert.Equal(
            "/",
            (await visitor.Submit(await visitor.Get("/bruksvilkar"), "/bruksvilkar")).Location
        );
        Assert.Equal(
            [
                EventType.CaseOpened,
                EventType.OrganisationRegistered,
                EventType.DomainAdded,
                EventType.PersonInvited,
                EventType.CaseApproved,
                EventType.PersonJoined,
                EventType.TermsAccepted,
            ],
            await server.LogOf(number)
        );
    }

    [Theory, OnBoth]
    public async Task A_registered_organisation_gets_the_domain_and_no_new_administrator(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        using var visitor = server.NewVisitor();
        var organisation = await NewOrganisation.With(server, NewOrganisation.Domain());
        var email = $"ola@{NewOrganisation.Domain()}";

        await Asked.Ask(visitor, email, organisation.Number.Value);
        var about = await server.CaseOf(email);
        await Asked.Decide(desk, about, "godkjenn", ("domain", email.Split('@')[1]));
        var link = await server.LinkMailedTo(email);
        await visitor.Submit(
            await visitor.Get(link),
            link,
            ("name", "Ola"),
            ("password", NewOrganisation.Password)
        );

        Assert.Equal(CaseKind.UnknownDomain, about.Kind);
        await using var db = server.Db();
        var membership = await db.Memberships.SingleAsync(
            m => m.Organisation == organisation.Number,
            Stop
        );
        Assert.False(membership.IsAdministrator);
    }

    [Theory, OnBoth]
    public async Task Question_and_answer_go_by_the_link_in_the_newest_mail(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        using var visitor = server.NewVisitor();
        var email = $"siri@{NewOrganisation.Domain()}";
        await Asked.Ask(visitor, email, NewOrganisation.Number().Value);
        var about = await server.CaseOf(email);
        var first = await server.LinkMailedTo(email);

        var page = await desk.Get($"/drift/saker/{about.Number}");
        await desk.Submit(page, "/melding", ("message", "Hvem er dere?\r\nSend vedtekter."));
        var second = await server.LinkMailedTo(email);
        var old = await visitor.Get(first);
        var thread = await visitor.Get(second);
        var answered = await visitor.Submit(thread, second, ("message", "Et nytt selskap."));

        Assert.Equal(HttpStatusCode.NotFound, old.Status);
        Assert.Contains("Hvem er dere?", thread.Text);
        // The service desk speaks as one to those outside it.
        Assert.DoesNotContain("Drift", thread.Document.QuerySelector(".pv-thread")!.TextContent);
        Assert.Equal(second, answered.Location);
        var seen = await desk.Get($"/drift/saker/{about.Number}");
        Assert.Contains("Et nytt selskap.", seen.Text);
        Assert.Contains("Besvart", seen.Text);
        Assert.Contains(about.Number.Value, (await desk.Get("/drift/saker")).Text);
    }

    [Theory, OnBoth]
    public async Task A_declined_case_says_why_and_opens_nothing(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        using var visitor = server.NewVisitor();
        var (email, number) = ($"per@{NewOrganisation.Domain()}", NewOrganisation.Number());
        await Asked.Ask(visitor, email, number.Value);
        var about = await server.CaseOf(email);

        var silent = await Asked.Decide(desk, about, "avslaa");
        var declined = await Asked.Decide(
            desk,
            about,
            "avslaa",
            ("reason", "Vi finner ikke virksomheten.")
        );
        var again = await desk.Post($"/drift/saker/{about.Number}/avgjor", []);

        Assert.Contains("Skriv hvorfor.", silent.ProblemAt("reason"));
        Assert.Equal(HttpStatusCode.Redirect, declined.Status);
        Assert.Contains("Vi finner ikke virksomheten.", (await server.NewestMailTo(email))!.Text);
        Assert.True((int)again.Status >= 400);
        await using var db = server.Db();
        Assert.False(await db.Organisations.AnyAsync(o => o.Number == number, Stop));
        Assert.Equal(CaseState.Declined, (await server.CaseOf(email)).State);
    }

    [Theory, OnBoth]
    public async Task What_was_decided_stays_decided(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        using var visitor = server.NewVisitor();
        var (email, number) = ($"to@{NewOrganisation.Domain()}", NewOrganisation.Number());
        await Asked.Ask(visitor, email, number.Value);
        var about = await server.CaseOf(email);
        // Two operators have the form open.
        var form = await desk.Get($"/drift/saker/{about.Number}/avgjor");

        await Asked.Decide(desk, about, "avslaa", ("reason", "Nei."));
        var late = await desk.Submit(
            form,
            "/avgjor",
            ("decision", "godkjenn"),
            ("name", "NYE PRØVE AS"),
            ("domain", email.Split('@')[1])
        );

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("er avsluttet", late.Text);
        await using var db = server.Db();
        Assert.False(await db.Organisations.AnyAsync(o => o.Number == number, Stop));
    }
}
