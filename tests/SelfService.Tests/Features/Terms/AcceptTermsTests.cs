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
        Assert.Equal(TermsInForce.Current.Hash, acceptance.TextHash);
        Assert.True(
            await db.Events.AnyAsync(
                e => e.Type == EventType.TermsAccepted,
                TestContext.Current.CancellationToken
            )
        );
    }
}
