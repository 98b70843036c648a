using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Tests.Features.Delegations;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Tests.Features.Members;

public sealed class MemberTests(Servers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task Authority_is_given_and_taken_but_never_from_the_last(DatabaseKind kind)
    {
        var (server, eva, organisation) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        using var ola = await Colleague(server, organisation, "ola");

        var last = await Administer(eva.Visitor, eva.Id);
        await Administer(eva.Visitor, ola.Id);
        Assert.True((await server.MembershipOf(ola.Id, organisation))!.IsAdministrator);
        Assert.Contains("blitt administrator", (await server.NewestMailTo(ola.Email))!.Subject);
        await Administer(ola.Visitor, eva.Id);

        Assert.Equal(HttpStatusCode.Conflict, last.Status);
        Assert.Contains("eneste administratoren", last.Text);
        Assert.False((await server.MembershipOf(eva.Id, organisation))!.IsAdministrator);
        Assert.Equal(HttpStatusCode.Forbidden, (await eva.Visitor.Get("/virksomhet/saker")).Status);
        Assert.Equal(
            [EventType.AdministratorAppointed, EventType.AdministratorDismissed],
            await server.LogOf(organisation)
        );
    }

    [Theory, OnBoth]
    public async Task Of_two_who_dismiss_each_other_one_is_refused(DatabaseKind kind)
    {
        var (server, eva, organisation) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        using var ola = await Colleague(server, organisation, "ola");
        await Administer(eva.Visitor, ola.Id);
        var first = await eva.Visitor.Get($"/virksomhet/personer/{ola.Id}/administrator");
        var second = await ola.Visitor.Get($"/virksomhet/personer/{eva.Id}/administrator");

        await Task.WhenAll(
            eva.Visitor.Submit(first, "/administrator"),
            ola.Visitor.Submit(second, "/administrator")
        );

        await using var db = server.Db();
        Assert.Equal(
            1,
            await db.Memberships.CountAsync(
                m => m.Organisation == organisation && m.IsAdministrator,
                Stop
            )
        );
    }

    [Theory, OnBoth]
    public async Task Who_is_taken_out_is_signed_out_at_once(DatabaseKind kind)
    {
        var (server, eva, organisation) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        using var ola = await Colleague(server, organisation, "ola");
        var address = $"/virksomhet/personer/{ola.Id}/fjern";

        var removed = await eva.Visitor.Submit(await eva.Visitor.Get(address), "/fjern");
        var next = await ola.Visitor.Get("/virksomhet");
        await ola.Visitor.SignIn(ola.Email, NewOrganisation.Password);

        Assert.Equal("/virksomhet/personer", removed.Location);
        Assert.Equal(HttpStatusCode.Redirect, next.Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await ola.Visitor.Get("/virksomhet")).Status);
        Assert.Null(await server.MembershipOf(ola.Id, organisation));
        Assert.Contains("ikke lenger med", (await server.NewestMailTo(ola.Email))!.Subject);
        Assert.Contains(EventType.PersonRemoved, await server.LogOf(organisation));
        var self = await eva.Visitor.Submit(
            await eva.Visitor.Get($"/virksomhet/personer/{eva.Id}/fjern"),
            "/fjern"
        );
        Assert.Equal(HttpStatusCode.Conflict, self.Status);
    }

    [Theory, OnBoth]
    public async Task A_member_sees_and_is_told_whom_to_ask(DatabaseKind kind)
    {
        var (server, eva, organisation) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        using var ola = await Colleague(server, organisation, "ola");
        var page = await ola.Visitor.Get("/virksomhet/personer");

        var button = page.Document.QuerySelector("main button[aria-disabled=true]")!;
        Assert.Contains(
            $"Spør {eva.Name}.",
            page.Document.GetElementById(button.GetAttribute("aria-describedby")!)!.TextContent
        );
        // A form of one's own, bent to what is not one's to do.
        var form = await ola.Visitor.Get("/bytt-virksomhet");
        foreach (
            var path in new[]
            {
                "/virksomhet/personer/inviter",
                $"/virksomhet/personer/{eva.Id}/administrator",
                $"/virksomhet/personer/{eva.Id}/fjern",
                "/virksomhet/navngitte/ver2",
            }
        )
            Assert.Equal(HttpStatusCode.Forbidden, (await Bend(ola.Visitor, form, path)).Status);
    }

    [Theory, OnBoth]
    public async Task Many_people_come_in_pages_and_are_found_by_name_or_address(DatabaseKind kind)
    {
        var (server, eva, organisation) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        await Crowd(server, organisation, 59);

        var first = await eva.Visitor.Get("/virksomhet/personer");
        var last = await eva.Visitor.Get("/virksomhet/personer?side=2");
        var one = await eva.Visitor.Get("/virksomhet/personer?q=NR+07");
        var none = await eva.Visitor.Get("/virksomhet/personer?q=finnes-ikke");

        Assert.Contains("60 personer", first.Text);
        Assert.Equal(50, first.Document.QuerySelectorAll("main tbody tr").Length);
        Assert.Equal(
            "/virksomhet/personer?side=2",
            first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")
        );
        Assert.Equal(10, last.Document.QuerySelectorAll("main tbody tr").Length);
        // Æ comes after every other letter here.
        Assert.Contains("Ærlig nr 58", last.Row("Ærlig nr 58"));
        Assert.Single(one.Document.QuerySelectorAll("main tbody tr"));
        Assert.Contains("Ærlig nr 07", one.Row("nr 07"));
        Assert.Contains("Ingen av personene har «finnes-ikke»", none.Text);
    }

    [Theory, OnBoth]
    public async Task Anothers_people_do_not_exist(DatabaseKind kind)
    {
        var (server, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var _e = eva;
        var (_, other, _) = await NewOrganisation.ByEva(servers, kind);
        using var _o = other;
        var form = await eva.Visitor.Get("/virksomhet/personer/inviter");

        foreach (var path in new[] { "", "/administrator", "/fjern" })
        {
            var address = $"/virksomhet/personer/{other.Id}{path}";
            Assert.Equal(HttpStatusCode.NotFound, (await eva.Visitor.Get(address)).Status);
            if (path.Length > 0)
                Assert.Equal(
                    HttpStatusCode.NotFound,
                    (await Bend(eva.Visitor, form, address)).Status
                );
        }
    }

    /// <summary>Sends the hidden fields of a page's form to another address.</summary>
    private static Task<VisitedPage> Bend(Visitor visitor, VisitedPage page, string path) =>
        visitor.Post(
            path,
            [
                .. page
                    .Document.QuerySelectorAll("main form input[type=hidden]")
                    .Select(i => (i.GetAttribute("name")!, i.GetAttribute("value")!)),
                ("administrator", "ja"),
                ("email", "x@ukjent.example"),
            ]
        );

    private static async Task<VisitedPage> Administer(Visitor visitor, Guid person) =>
        await visitor.Submit(
            await visitor.Get($"/virksomhet/personer/{person}/administrator"),
            "/administrator"
        );

    private static Task<Colleague> Colleague(
        TestServer server,
        OrganisationId organisation,
        string name
    ) => NewOrganisation.Add(server, organisation, $"{name}@{NewOrganisation.Domain()}");

    private static async Task Crowd(TestServer server, OrganisationId organisation, int count)
    {
        await using var db = server.Db();
        var now = TimeProvider.System.GetUtcNow();
        for (var i = 0; i < count; i++)
        {
            var person = Person.Create($"Ærlig nr {i:00}", Language.Bokmaal, now);
            db.People.Add(person);
            db.Users.Add(NewAccounts.WithoutPassword(person, now));
            db.Memberships.Add(Membership.Of(person.Id, organisation, now, false));
        }
        await db.SaveChangesAsync(Stop);
    }
}
