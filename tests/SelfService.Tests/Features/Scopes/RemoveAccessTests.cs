using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Scopes;

[Requirement("R14")]
public sealed class RemoveAccessTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task The_page_names_the_organisation_and_changes_nothing(DatabaseKind kind)
    {
        var (planted, page, visitor) = await Opened(kind);
        using (visitor)
        {
            Assert.Equal("Fjern tilgangen for STILLE FOSSEKALL KOMMUNE", page.Heading);
            Assert.Contains("fra og med neste forespørsel", page.Text);
            Assert.Equal(AccessState.Approved, Assert.Single(await planted.Accesses()).State);
        }
    }

    [Theory, OnBoth]
    public async Task The_access_ends_and_the_event_is_kept(DatabaseKind kind)
    {
        var (planted, page, visitor) = await Opened(kind);
        using (visitor)
        {
            var done = await visitor.Submit(page, "/fjern");

            Assert.Equal(planted.Page, done.Location);
            var access = Assert.Single(await planted.Accesses());
            Assert.Equal(AccessState.Denied, access.State);
            Assert.NotNull(access.Validity.To);
            var note = Assert.Single(await planted.Events());
            Assert.Equal(EventType.AccessRemoved, note.Type);
            Assert.Contains("314308425", note.Before);
            var scope = await visitor.Get(planted.Page);
            Assert.Contains("har ikke lenger tilgang", scope.Text);
            Assert.Null(scope.Document.QuerySelector("tbody tr"));
        }
    }

    [Theory, OnBoth]
    public async Task A_removed_access_can_be_given_again_in_the_same_row(DatabaseKind kind)
    {
        var (planted, page, visitor) = await Opened(kind);
        using (visitor)
        {
            await visitor.Submit(page, "/fjern");
            var form = await visitor.Get(planted.Page + "/tilgang");
            var confirm = await visitor.Submit(form, "/tilgang", ("orgno", "314308425"));
            await visitor.Submit(confirm, "/tilgang");

            var access = Assert.Single(await planted.Accesses());
            Assert.Equal(AccessState.Approved, access.State);
            Assert.Null(access.Validity.To);
            Assert.Equal(
                [EventType.AccessRemoved, EventType.AccessGranted],
                (await planted.Events()).Select(e => e.Type)
            );
        }
    }

    [Theory, OnBoth]
    public async Task What_is_removed_already_is_not_found(DatabaseKind kind)
    {
        var (planted, page, visitor) = await Opened(kind);
        using (visitor)
        {
            await visitor.Submit(page, "/fjern");

            var again = await visitor.Submit(page, "/fjern");

            Assert.Equal(HttpStatusCode.NotFound, again.Status);
            Assert.Single(await planted.Events());
        }
    }

    [Theory, OnBoth]
    public async Task In_production_it_is_refused(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server, "prod", Planted.Consumer);
        using var visitor = await server.SignedIn(Planted.Provider);
        var address = await Address(planted);

        var page = await visitor.Get(address);
        var answer = await visitor.Post(address);

        Assert.Contains("Ansattporten", page.Text);
        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Equal(AccessState.Approved, Assert.Single(await planted.Accesses()).State);
    }

    private static async Task<string> Address(Planted planted) =>
        $"{planted.Page}/tilgang/{Assert.Single(await planted.Accesses()).Id}/fjern";

    private async Task<(Planted, VisitedPage, Visitor)> Opened(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server, consumer: Planted.Consumer);
        var visitor = await server.SignedIn(Planted.Provider);
        return (planted, await visitor.Get(await Address(planted)), visitor);
    }
}
