using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Scopes;

[Requirement("R13")]
public sealed class ChangeAccessTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task End_date_and_note_are_changed_and_the_access_goes_on(DatabaseKind kind)
    {
        var (planted, visitor, address) = await Opened(kind);
        var before = Assert.Single(await planted.Accesses());

        var done = await visitor.Submit(
            await visitor.Get(address),
            "/endre",
            ("valid_to", "2051-06-30"),
            ("note", "Agreement 17")
        );

        Assert.Equal(planted.Page, done.Location);
        var access = Assert.Single(await planted.Accesses());
        Assert.Equal(new DateOnly(2051, 6, 30), access.Validity.LastDay);
        Assert.Equal(before.Validity.From, access.Validity.From);
        Assert.Equal("Agreement 17", access.Note);
        var note = Assert.Single(await planted.Events());
        Assert.Equal(EventType.AccessChanged, note.Type);
        Assert.DoesNotContain("2051", note.Before);
        Assert.Contains("2051-06-30", note.After);
        var page = await visitor.Get(planted.Page);
        Assert.Contains("30. juni 2051", page.Text);
        Assert.Contains("Agreement 17", page.Text);
    }

    [Theory]
    [OnBoth("valid_to", "2020-01-01", "Sluttdatoen er passert")]
    [OnBoth("valid_to", "soon", "er ikke en dato")]
    public async Task A_mistake_is_told_at_its_field(
        DatabaseKind kind,
        string field,
        string value,
        string message
    )
    {
        var (planted, visitor, address) = await Opened(kind);

        var page = await visitor.Submit(
            await visitor.Get(address),
            "/endre",
            (field, value),
            ("note", "Kept")
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(message, page.ProblemAt(field));
        Assert.Equal("Kept", page.ValueOf("note"));
        Assert.Empty(await planted.Events());
    }

    [Theory, OnBoth]
    public async Task A_note_has_an_end(DatabaseKind kind)
    {
        var (planted, visitor, address) = await Opened(kind);

        var page = await visitor.Submit(
            await visitor.Get(address),
            "/endre",
            ("note", new string('x', 501))
        );

        Assert.Contains("501 tegn", page.ProblemAt("note"));
        Assert.Empty(await planted.Events());
    }

    [Theory, OnBoth]
    public async Task A_form_made_from_an_older_version_is_refused(DatabaseKind kind)
    {
        var (planted, visitor, address) = await Opened(kind);
        var old = await visitor.Get(address);
        await visitor.Submit(old, "/endre", ("note", "The first"));

        var answer = await visitor.Submit(old, "/endre", ("note", "The second"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal("The first", Assert.Single(await planted.Accesses()).Note);
    }

    [Theory, OnBoth]
    public async Task A_removed_access_and_another_organisations_are_not_found(DatabaseKind kind)
    {
        var (planted, visitor, address) = await Opened(kind);
        var server = await servers.On(kind);
        using var other = await server.SignedIn(Planted.SomebodyElse);
        var form = await visitor.Get(address);
        var removal = await visitor.Get(address.Replace("/endre", "/fjern"));

        Assert.Equal(HttpStatusCode.NotFound, (await other.Get(address)).Status);
        await visitor.Submit(removal, "/fjern");
        var late = await visitor.Submit(form, "/endre", ("note", "Too late"));

        Assert.Equal(HttpStatusCode.NotFound, late.Status);
        Assert.Null(Assert.Single(await planted.Accesses()).Note);
    }

    [Theory, OnBoth]
    public async Task A_new_access_can_have_both_from_the_start(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server);
        using var visitor = await server.SignedIn(Planted.Provider);
        var form = await visitor.Get(planted.Page + "/tilgang");

        var wrong = await visitor.Submit(
            form,
            "/tilgang",
            ("orgno", "314308425"),
            ("valid_to", "2020-01-01")
        );
        var confirm = await visitor.Submit(
            form,
            "/tilgang",
            ("orgno", "314308425"),
            ("valid_to", "2051-06-30"),
            ("note", "Agreement 17")
        );
        await visitor.Submit(confirm, "/tilgang");

        Assert.Contains("Sluttdatoen er passert", wrong.ProblemAt("valid_to"));
        Assert.Contains("30. juni 2051", confirm.Text);
        var access = Assert.Single(await planted.Accesses());
        Assert.Equal(new DateOnly(2051, 6, 30), access.Validity.LastDay);
        Assert.Equal("Agreement 17", access.Note);
    }

    private async Task<(Planted, Visitor, string Address)> Opened(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server, consumer: Planted.Consumer);
        var visitor = await server.SignedIn(Planted.Provider);
        var id = Assert.Single(await planted.Accesses()).Id;
        return (planted, visitor, $"{planted.Page}/tilgang/{id}/endre");
    }
}
