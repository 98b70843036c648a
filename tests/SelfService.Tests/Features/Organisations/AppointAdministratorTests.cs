using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Organisations;

[Requirement("R35")]
public sealed class AppointAdministratorTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task A_member_becomes_administrator_at_once(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        var domain = NewOrganisation.Domain();
        var organisation = await NewOrganisation.With(server, domain);
        using var ola = await NewOrganisation.Add(server, organisation.Number, $"ola@{domain}");
        var address = $"/drift/virksomheter/{organisation.Number.Value}/administrator";

        var appointed = await desk.Submit(
            await desk.Get(address),
            "/administrator",
            ("email", ola.Email)
        );

        Assert.Equal(HttpStatusCode.Redirect, appointed.Status);
        Assert.True((await server.MembershipOf(ola.Id, organisation.Number))!.IsAdministrator);
        Assert.Equal(HttpStatusCode.OK, (await ola.Visitor.Get("/virksomhet/saker")).Status);
        Assert.Contains("administrator", (await server.NewestMailTo(ola.Email))!.Subject);
        Assert.Equal([EventType.AdministratorAppointed], await server.LogOf(organisation.Number));
    }

    [Theory, OnBoth]
    public async Task The_desk_is_closed_to_everybody_else(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();
        using var kari = await server.SignedIn("kari@fjelltake.example");

        foreach (
            var path in new[]
            {
                "/drift",
                "/drift/saker",
                "/drift/virksomheter",
                "/drift/personer",
                "/drift/virksomheter/ny",
                "/drift/virksomheter/312045109",
                "/drift/virksomheter/312045109/administrator",
                "/drift/virksomheter/312045109/domener",
                "/drift/virksomheter/312045109/prefiks",
                "/drift/virksomheter/312045109/logg",
            }
        )
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await kari.Get(path)).Status);
            Assert.Equal(HttpStatusCode.Redirect, (await visitor.Get(path)).Status);
        }
    }

    [Theory, OnBoth]
    public async Task An_operator_never_acts_as_an_organisation(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);

        foreach (
            var path in new[]
            {
                "/virksomhet",
                "/virksomhet/personer",
                "/virksomhet/logg",
                "/ver2/mine-api",
                "/ver2/integrasjoner",
                "/ver2/logg",
                "/ver2/mine-api/bestill-prefiks",
            }
        )
            Assert.Equal(HttpStatusCode.Forbidden, (await desk.Get(path)).Status);
    }

    [Theory, OnBoth]
    public async Task Not_even_when_somebody_invites_the_operator(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        var domain = NewOrganisation.Domain();
        var organisation = await NewOrganisation.With(server, domain);
        await desk.Submit(
            await desk.Get($"/drift/virksomheter/{organisation.Number.Value}/administrator"),
            "/administrator",
            ("email", "drift@portvakt.example")
        );
        var link = await server.LinkMailedTo("drift@portvakt.example");

        var refused = await desk.Submit(await desk.Get(link), link);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("kan ikke være med i en virksomhet", refused.Text);
    }
}
