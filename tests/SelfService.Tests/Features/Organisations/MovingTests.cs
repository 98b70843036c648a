using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Organisations;

[Requirement("R30")]
public sealed class MovingTests(Servers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task A_moved_domain_takes_its_people_along_and_signs_them_out(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        var domain = NewOrganisation.Domain();
        var from = await NewOrganisation.With(server, domain, "FRA PRØVE AS");
        var to = await NewOrganisation.With(server, NewOrganisation.Domain(), "TIL PRØVE AS");
        using var ola = await NewOrganisation.Add(
            server,
            from.Number,
            $"ola@{domain}",
            administrator: true
        );
        using var guest = await NewOrganisation.Add(
            server,
            from.Number,
            $"gjest@{NewOrganisation.Domain()}"
        );
        var address = await MoveOf(server, from, domain);

        var confirm = await desk.Submit(await desk.Get(address), "/flytt", ("to", to.Number.Value));
        Assert.NotNull(await server.MembershipOf(ola.Id, from.Number));
        var moved = await desk.Submit(confirm, "/flytt");

        Assert.Contains(ola.Name, confirm.Text);
        Assert.DoesNotContain(guest.Name, confirm.Text);
        Assert.Equal($"/drift/virksomheter/{to.Number.Value}", moved.Location);
        Assert.Null(await server.MembershipOf(ola.Id, from.Number));
        Assert.False((await server.MembershipOf(ola.Id, to.Number))!.IsAdministrator);
        Assert.NotNull(await server.MembershipOf(guest.Id, from.Number));
        Assert.Equal(HttpStatusCode.Redirect, (await ola.Visitor.Get("/virksomhet")).Status);
        Assert.Equal(HttpStatusCode.OK, (await guest.Visitor.Get("/virksomhet")).Status);
        Assert.Contains("flyttet", (await server.NewestMailTo(ola.Email))!.Subject);
        foreach (var organisation in new[] { from, to })
        {
            var log = await server.LogOf(organisation.Number);
            Assert.Contains(EventType.DomainMoved, log);
            Assert.Contains(EventType.PersonMoved, log);
        }
        await ola.Visitor.SignIn(ola.Email, NewOrganisation.Password);
        Assert.Contains("TIL PRØVE AS", (await ola.Visitor.Get("/virksomhet")).Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await ola.Visitor.Get("/virksomhet/saker")).Status);
    }

    [Theory, OnBoth]
    public async Task Moving_keeps_no_privilege(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        var domain = NewOrganisation.Domain();
        var from = await NewOrganisation.With(server, domain);
        var to = await NewOrganisation.With(server, NewOrganisation.Domain());
        using var ola = await NewOrganisation.Add(
            server,
            from.Number,
            $"ola@{domain}",
            administrator: true
        );
        var now = TimeProvider.System.GetUtcNow();
        var prod = EnvironmentName.Of("prod");
        await using (var db = server.Db())
        {
            db.RightGrants.Add(
                RightGrant.Give(prod, from.Number, ola.Id, Right.Apis, Validity.Since(now))
            );
            var list = NamedPeople.Of(from.Number, EnvironmentName.Of("ver2"), now);
            list.Set(closed: true, [ola.Id], now);
            db.NamedPeople.Add(list);
            await db.SaveChangesAsync(Stop);
        }

        await Move(desk, from, ola.Id, to);
        await Move(desk, to, ola.Id, from);

        Assert.False((await server.MembershipOf(ola.Id, from.Number))!.IsAdministrator);
        await using var after = server.Db();
        var right = await after.RightGrants.SingleAsync(g => g.PersonId == ola.Id, Stop);
        Assert.False(right.Validity.HoldsAt(TimeProvider.System.GetUtcNow()));
        var named = await after.NamedPeople.SingleAsync(n => n.Organisation == from.Number, Stop);
        Assert.Empty(named.People);
        Assert.Contains(EventType.RightWithdrawn, await server.LogOf(from.Number));
        await ola.Visitor.SignIn(ola.Email, NewOrganisation.Password);
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await ola.Visitor.Get("/ver2/integrasjoner")).Status
        );
    }

    [Theory, OnBoth]
    public async Task An_invitation_on_its_way_does_not_lead_back(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        var domain = NewOrganisation.Domain();
        var from = await NewOrganisation.With(server, domain);
        var to = await NewOrganisation.With(server, NewOrganisation.Domain());
        await desk.Submit(
            await desk.Get($"/drift/virksomheter/{from.Number.Value}/administrator"),
            "/administrator",
            ("email", $"leder@{domain}")
        );
        var link = await server.LinkMailedTo($"leder@{domain}");

        var confirm = await desk.Submit(
            await desk.Get(await MoveOf(server, from, domain)),
            "/flytt",
            ("to", to.Number.Value)
        );
        await desk.Submit(confirm, "/flytt");

        using var visitor = server.NewVisitor();
        Assert.True((int)(await visitor.Get(link)).Status >= 400);
    }

    [Theory]
    [OnBoth("", "Skriv et organisasjonsnummer.")]
    [OnBoth("991825827", "er ikke registrert her")]
    [OnBoth("312045109", "Velg en annen virksomhet")]
    public async Task Whom_it_goes_to_must_be_another_organisation_here(
        DatabaseKind kind,
        string to,
        string message
    )
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        var number = OrganisationId.Of("0192:312045109");
        await using var db = server.Db();
        var fjelltake = await db.Organisations.SingleAsync(o => o.Number == number, Stop);

        var refused = await desk.Submit(
            await desk.Get(await MoveOf(server, fjelltake, "fjelltake.example")),
            "/flytt",
            ("to", to)
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(message, refused.ProblemAt("to"));
    }

    [Theory, OnBoth]
    public async Task A_removed_domain_lets_nobody_new_in_and_nobody_out(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        var domain = NewOrganisation.Domain();
        var from = await NewOrganisation.With(server, domain);
        using var ola = await NewOrganisation.Add(server, from.Number, $"ola@{domain}");
        using var visitor = server.NewVisitor();
        var address = (await MoveOf(server, from, domain)).Replace("flytt", "fjern");

        await desk.Submit(await desk.Get(address), "/fjern");
        var refused = await visitor.Submit(
            await visitor.Get("/registrer"),
            "/registrer",
            ("name", "Ny"),
            ("email", $"ny@{domain}")
        );

        Assert.Contains("Vi kjenner ikke domenet", refused.ProblemAt("email"));
        Assert.Equal(HttpStatusCode.OK, (await ola.Visitor.Get("/virksomhet")).Status);
        Assert.Contains(EventType.DomainRemoved, await server.LogOf(from.Number));
    }

    private static async Task Move(Visitor desk, Organisation from, Guid person, Organisation to)
    {
        var address = $"/drift/virksomheter/{from.Number.Value}/personer/{person}/flytt";
        var confirm = await desk.Submit(await desk.Get(address), "/flytt", ("to", to.Number.Value));
        Assert.Equal(HttpStatusCode.Redirect, (await desk.Submit(confirm, "/flytt")).Status);
    }

    private static async Task<string> MoveOf(
        TestServer server,
        Organisation organisation,
        string domain
    )
    {
        await using var db = server.Db();
        var id = await db
            .EmailDomains.Where(d => d.Domain == domain && d.Organisation == organisation.Number)
            .Select(d => d.Id)
            .SingleAsync(Stop);
        return $"/drift/virksomheter/{organisation.Number.Value}/domener/{id}/flytt";
    }
}
