using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Organisations;

[Requirement("R1"), Requirement("R35")]
public sealed class RegisterOrganisationTests(Servers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task The_number_is_looked_up_before_anything_is_saved(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        var number = await Known(server, "RASK PRØVE AS", "AS");
        var domain = NewOrganisation.Domain();

        var found = await Look(desk, number.Value);
        await using (var before = server.Db())
            Assert.False(await before.Organisations.AnyAsync(o => o.Number == number, Stop));
        var registered = await desk.Submit(
            found,
            "/virksomheter/ny",
            ("domain", domain),
            ("subdomains", "true"),
            ("email", $"leder@{domain}")
        );

        Assert.Contains("RASK PRØVE AS", found.Text);
        Assert.Equal($"/drift/virksomheter/{number.Value}", registered.Location);
        var page = await desk.Get(registered.Location!);
        Assert.Contains(domain, page.Text);
        Assert.Contains("Invitert som administrator", page.Text);
        Assert.NotNull(await server.NewestMailTo($"leder@{domain}"));
        await using var db = server.Db();
        var owner = await db.EmailDomains.SingleAsync(d => d.Domain == domain, Stop);
        Assert.True(owner.WithSubdomains);
        Assert.Contains("RASK PRØVE AS", (await desk.Get($"/drift/virksomheter?q={domain}")).Text);
    }

    [Theory, OnBoth]
    public async Task A_sub_unit_is_shown_with_its_main_unit(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        var parent = await Known(server, "HOVEDPRØVE AS", "AS");
        var number = await Known(server, "HOVEDPRØVE AS AVD NORD", "BEDR", parent);

        var found = await Look(desk, number.Value);

        Assert.Contains("Underenhet under HOVEDPRØVE AS", found.Document.Body!.TextContent);
    }

    [Theory, OnBoth]
    public async Task A_number_that_the_register_does_not_know_is_named_by_hand(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        var number = NewOrganisation.Number();

        var found = await Look(desk, number.Value);
        var nameless = await desk.Submit(found, "/virksomheter/ny");
        var named = await desk.Submit(nameless, "/virksomheter/ny", ("name", "SKREVET FOR HÅND"));

        Assert.Contains("står ikke i Enhetsregisteret", found.Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nameless.Status);
        Assert.NotEmpty(nameless.ProblemAt("name"));
        Assert.Contains("SKREVET FOR HÅND", (await desk.Get(named.Location!)).Text);
    }

    [Theory]
    [OnBoth("12", "9 siffer")]
    [OnBoth("314308426", "Kontrollsifferet")]
    [OnBoth("314308425", "er registrert fra før")]
    public async Task What_cannot_be_registered_is_said_at_once(
        DatabaseKind kind,
        string typed,
        string message
    )
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);

        var refused = await Look(desk, typed);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(message, refused.ProblemAt("orgno"));
    }

    [Theory, OnBoth]
    public async Task A_deleted_organisation_is_not_registered(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        var number = await Known(server, "NEDLAGT PRØVE AS", "AS", ended: true);

        Assert.NotEmpty((await Look(desk, number.Value)).ProblemAt("orgno"));
    }

    [Theory]
    [OnBoth("gmail.com", "domain")]
    [OnBoth("ikke et domene", "domain")]
    public async Task A_domain_that_nobody_owns_is_refused(
        DatabaseKind kind,
        string domain,
        string field
    )
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        var number = await Known(server, "PRØVE AS", "AS");

        var refused = await desk.Submit(
            await Look(desk, number.Value),
            "/virksomheter/ny",
            ("domain", domain)
        );

        Assert.NotEmpty(refused.ProblemAt(field));
        await using var db = server.Db();
        Assert.False(await db.Organisations.AnyAsync(o => o.Number == number, Stop));
    }

    private static async Task<VisitedPage> Look(Visitor desk, string number) =>
        await desk.Submit(
            await desk.Get("/drift/virksomheter/ny"),
            "/virksomheter/ny",
            ("orgno", number)
        );

    private static async Task<OrganisationId> Known(
        TestServer server,
        string name,
        string form,
        OrganisationId? parent = null,
        bool ended = false
    )
    {
        await using var db = server.Db();
        var number = NewOrganisation.Number();
        db.RegisterUnits.Add(RegisterUnit.Of(number, name, form, parent, ended));
        await db.SaveChangesAsync(Stop);
        return number;
    }
}
