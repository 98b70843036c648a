using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Scopes;

[Requirement("R13")]
public sealed class NewAccessTests(Servers servers)
{
    /// <summary>A valid number that the demo's register does not hold.</summary>
    private const string Unknown = "991825827";

    [Theory, OnBoth]
    public async Task The_name_is_shown_first_and_saved_only_when_confirmed(DatabaseKind kind)
    {
        var (planted, visitor) = await Provider(kind);

        var confirm = await LookUp(planted, visitor, "314 308 425");

        Assert.Equal(HttpStatusCode.OK, confirm.Status);
        Assert.Contains("STILLE FOSSEKALL KOMMUNE", confirm.Text);
        Assert.Empty(await planted.Accesses());

        var done = await visitor.Submit(confirm, "/tilgang");

        Assert.Equal(planted.Page, done.Location);
        var access = Assert.Single(await planted.Accesses());
        Assert.Equal(Planted.Consumer, access.Consumer);
        Assert.Equal(AccessState.Approved, access.State);
        var note = Assert.Single(await planted.Events());
        Assert.Equal((EventType.AccessGranted, "ver2"), (note.Type, note.Environment));
        Assert.Contains("314308425", note.After);
        Assert.Contains(
            "STILLE FOSSEKALL KOMMUNE har fått",
            (await visitor.Get(planted.Page)).Text
        );
    }

    [Theory]
    [OnBoth("", "Skriv et organisasjonsnummer")]
    [OnBoth("12345", "må ha 9 siffer")]
    [OnBoth("31430842x", "må ha 9 siffer")]
    [OnBoth("314308426", "Kontrollsifferet")]
    public async Task A_wrong_number_is_told_at_the_field(
        DatabaseKind kind,
        string typed,
        string message
    )
    {
        var (planted, visitor) = await Provider(kind);

        var page = await LookUp(planted, visitor, typed);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(message, page.ProblemAt("orgno"));
        Assert.Equal(typed, page.ValueOf("orgno"));
        Assert.Empty(await planted.Accesses());
    }

    [Theory, OnBoth]
    public async Task A_number_that_the_register_does_not_know_takes_a_second_click_in_test(
        DatabaseKind kind
    )
    {
        var (planted, visitor) = await Provider(kind);

        var notice = await LookUp(planted, visitor, Unknown);
        Assert.Contains("Registeret kjenner ikke 991", notice.Text);
        Assert.Contains("Legg til likevel", notice.Text);

        var guessed = await visitor.Submit(notice, "/tilgang", ("bekreft", "ja"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, guessed.Status);
        Assert.Empty(await planted.Accesses());

        var done = await visitor.Submit(notice, "/tilgang");
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.Equal(Unknown, Assert.Single(await planted.Accesses()).Consumer.Value);
    }

    [Theory, OnBoth]
    public async Task An_organisation_that_has_ended_gets_no_access(DatabaseKind kind)
    {
        var (planted, visitor) = await Provider(kind);
        await using (var db = planted.Server.Db())
        {
            var ended = OrganisationId.Of("0192:310385980");
            db.RegisterUnits.Add(RegisterUnit.Of(ended, "SLUTT STUBBE AS", "AS", ended: true));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var page = await LookUp(planted, visitor, "310385980");

        Assert.Contains("SLUTT STUBBE AS er slettet", page.ProblemAt("orgno"));
    }

    [Theory, OnBoth]
    public async Task Whoever_has_access_does_not_get_it_twice(DatabaseKind kind)
    {
        var (planted, visitor) = await Provider(kind);
        var confirm = await LookUp(planted, visitor, "314308425");
        await visitor.Submit(confirm, "/tilgang");

        var again = await LookUp(planted, visitor, "314308425");
        var sentTwice = await visitor.Submit(confirm, "/tilgang");

        Assert.Contains("har allerede tilgang", again.ProblemAt("orgno"));
        Assert.Contains("har allerede tilgang", sentTwice.ProblemAt("orgno"));
        Assert.Single(await planted.Events());
    }

    [Theory, OnBoth]
    public async Task The_own_organisation_may_have_access_too(DatabaseKind kind)
    {
        var (planted, visitor) = await Provider(kind);

        await visitor.Submit(await LookUp(planted, visitor, "312045109"), "/tilgang");

        Assert.Equal(planted.Scope.Owner, Assert.Single(await planted.Accesses()).Consumer);
    }

    [Theory, OnBoth]
    public async Task In_production_it_is_refused(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server, "prod");
        using var visitor = await server.SignedIn(Planted.Provider);

        var page = await visitor.Get(planted.Page + "/tilgang");
        var answer = await visitor.Post(
            planted.Page + "/tilgang",
            ("orgno", "314308425"),
            ("bekreft", "ja")
        );

        Assert.Contains("Ansattporten", page.Text);
        Assert.Null(page.Document.QuerySelector("input[name=orgno]"));
        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Empty(await planted.Accesses());
    }

    [Theory, OnBoth]
    public async Task Another_organisation_cannot_send_it(DatabaseKind kind)
    {
        var (planted, owner) = await Provider(kind);
        using var other = await planted.Server.SignedIn(Planted.SomebodyElse);
        var own = await Planted.In(planted.Server);
        var borrowed = await other.Get("/ver2/mine-api/nytt");
        var token = borrowed.ValueOf("__RequestVerificationToken")!;

        var answer = await other.Post(
            own.Page + "/tilgang",
            ("__RequestVerificationToken", token),
            ("orgno", "314308425"),
            ("bekreft", "ja")
        );

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Empty(await own.Accesses());
        owner.Dispose();
    }

    private static async Task<VisitedPage> LookUp(Planted planted, Visitor visitor, string typed) =>
        await visitor.Submit(
            await visitor.Get(planted.Page + "/tilgang"),
            "/tilgang",
            ("orgno", typed)
        );

    private async Task<(Planted, Visitor)> Provider(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        return (await Planted.In(server), await server.SignedIn(Planted.Provider));
    }
}
