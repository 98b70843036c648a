using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Terms;

[Requirement("R1")]
public sealed class AcceptTermsTests
{
    [Theory, OnBoth]
    public async Task Until_the_terms_are_accepted_every_write_is_refused(DatabaseKind kind)
    {
        await using var server = await TestServer.Start(
            kind,
            stop: TestContext.Current.CancellationToken
        );
        using var eva = await server.SignedIn("eva@granbar.example");

        var list = await eva.Get("/ver2/integrasjoner");
        var refused = await eva.Post("/ver2/integrasjoner/ny", ("name", "x"));
        var accepted = await eva.Submit(await eva.Get("/bruksvilkar"), "/bruksvilkar");
        var form = await eva.Get("/ver2/integrasjoner/ny");

        Assert.Equal(HttpStatusCode.OK, list.Status);
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("Virksomheten har ikke godtatt bruksvilkårene", refused.Text);
        Assert.Equal("/", accepted.Location);
        Assert.Equal(HttpStatusCode.OK, form.Status);
        await using var db = server.Db();
        var acceptance = await db
            .TermsAcceptances.Where(t => t.PersonId != null)
            .SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal(TermsFile.BuiltIn.Versions[^1].Hash, acceptance.TextHash);
        Assert.True(
            await db.Events.AnyAsync(
                e => e.Type == EventType.TermsAccepted,
                TestContext.Current.CancellationToken
            )
        );
    }

    [Theory, OnBoth]
    public async Task A_new_version_is_asked_for_again_and_the_old_signature_stays(
        DatabaseKind kind
    )
    {
        await using var server = await TestServer.Start(
            kind,
            stop: TestContext.Current.CancellationToken
        );
        await SignedEarlier(server, "0192:312045109");
        using var kari = await server.SignedIn("kari@fjelltake.example");
        using var mona = await server.SignedIn("mona@fjelltake.example");

        var refused = await mona.Get("/ver2/integrasjoner/ny");
        var terms = await mona.Get("/bruksvilkar");
        var unread = await kari.Submit(
            await kari.Get("/bruksvilkar"),
            "/bruksvilkar",
            ("version", "2025-1")
        );
        var accepted = await kari.Submit(await kari.Get("/bruksvilkar"), "/bruksvilkar");
        var after = await mona.Get("/bruksvilkar");

        Assert.Contains("ikke godtatt bruksvilkårene", refused.Text);
        Assert.Contains("Bruksvilkårene er endret", terms.Text);
        // Mona is no administrator; the page names who is.
        Assert.Contains("Kari Fjell", terms.Text);
        Assert.Equal(HttpStatusCode.Conflict, unread.Status);
        Assert.Equal("/", accepted.Location);
        var rows = after
            .Document.QuerySelectorAll("main tbody tr")
            .Select(r => r.TextContent)
            .ToList();
        Assert.Contains("Kari Fjell", rows[0]);
        Assert.Contains(rows, r => r.Contains("2025-1", StringComparison.Ordinal));
    }

    [Theory, OnBoth]
    public async Task As_long_as_there_is_no_administrator_any_member_signs(DatabaseKind kind)
    {
        await using var server = await TestServer.Start(
            kind,
            stop: TestContext.Current.CancellationToken
        );
        var domain = NewOrganisation.Domain();
        var organisation = await NewOrganisation.With(server, domain);
        await SignedEarlier(server, organisation.Number.ToString());
        using var ola = await NewOrganisation.Add(server, organisation.Number, $"ola@{domain}");

        var accepted = await ola.Visitor.Submit(
            await ola.Visitor.Get("/bruksvilkar"),
            "/bruksvilkar"
        );

        Assert.Equal("/", accepted.Location);
    }

    private static async Task SignedEarlier(TestServer server, string number)
    {
        await using var db = server.Db();
        var stop = TestContext.Current.CancellationToken;
        var id = OrganisationId.Of(number);
        var organisation = await db.Organisations.SingleAsync(o => o.Number == id, stop);
        var earlier = new Domain.Organisations.Terms(
            "2025-1",
            new(2025, 1, 1),
            [Text.Same("Eldre vilkår")]
        );
        db.TermsAcceptances.Add(
            organisation.AcceptTerms(earlier, null, TimeProvider.System.GetUtcNow().AddYears(-1))
        );
        await db.SaveChangesAsync(stop);
    }
}
