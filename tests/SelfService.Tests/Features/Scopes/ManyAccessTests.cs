using System.Net;
using System.Text;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Features.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Scopes;

[Requirement("R13")]
public sealed class ManyAccessTests(Servers servers)
{
    /// <summary>A valid number that the demo's register does not hold.</summary>
    private const string Unknown = "991825827";

    [Theory, OnBoth]
    public async Task Names_and_faults_are_shown_line_by_line_before_anything_is_saved(
        DatabaseKind kind
    )
    {
        var (planted, visitor) = await Provider(kind);

        var page = await Paste(
            planted,
            visitor,
            "314308425;31.12.2051;Agreement 17",
            "314308426",
            "312422328;2020-01-01",
            "314308425",
            Unknown
        );

        Assert.Equal(HttpStatusCode.OK, page.Status);
        var rows = page
            .Document.QuerySelectorAll("tbody tr")
            .ToDictionary(
                r => r.QuerySelector("[data-label=Linje]")!.TextContent,
                r => r.TextContent
            );
        Assert.Contains("STILLE FOSSEKALL KOMMUNE", rows["1"]);
        Assert.Contains("31. des. 2051", rows["1"]);
        Assert.Contains("Agreement 17", rows["1"]);
        Assert.Contains("Får tilgang", rows["1"]);
        Assert.Contains("Kontrollsifferet", rows["2"]);
        Assert.Contains("Sluttdatoen er passert", rows["3"]);
        Assert.Contains("står flere ganger", rows["4"]);
        Assert.Contains("Ikke i registeret", rows["5"]);
        Assert.Contains("Blir ikke med på grunn av feil: 3", page.Text);
        Assert.Empty(await planted.Accesses());
    }

    [Theory, OnBoth]
    public async Task What_is_right_is_saved_when_confirmed_and_the_rest_is_left_out(
        DatabaseKind kind
    )
    {
        var (planted, visitor) = await Provider(kind);
        var page = await Paste(
            planted,
            visitor,
            "314308425;31.12.2051;Agreement 17",
            "314308426",
            Unknown
        );

        var done = await Confirm(planted, visitor, page);

        Assert.Equal(planted.Page, done.Location);
        var access = Assert.Single(await planted.Accesses());
        Assert.Equal(Planted.Consumer, access.Consumer);
        Assert.Equal(new DateOnly(2051, 12, 31), access.Validity.LastDay);
        Assert.Equal("Agreement 17", access.Note);
        Assert.Equal(EventType.AccessGranted, Assert.Single(await planted.Events()).Type);
        Assert.Contains("1 virksomhet har fått tilgang", (await visitor.Get(planted.Page)).Text);
    }

    [Theory, OnBoth]
    public async Task Numbers_that_the_register_does_not_know_take_a_tick(DatabaseKind kind)
    {
        var (planted, visitor) = await Provider(kind);
        var page = await Paste(planted, visitor, "314308425", Unknown);

        var done = await Confirm(planted, visitor, page, ("likevel", "true"));

        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.Equal(2, (await planted.Accesses()).Count);
    }

    [Theory, OnBoth]
    public async Task Whoever_has_access_keeps_it_and_gets_new_terms_when_the_line_has_any(
        DatabaseKind kind
    )
    {
        var (planted, visitor) = await Provider(kind, Planted.Consumer);

        var same = await Paste(planted, visitor, "314308425");
        var terms = await Paste(planted, visitor, "314308425;2051-12-31");
        await Confirm(planted, visitor, terms);

        Assert.Contains("Har tilgang", same.Document.QuerySelector("tbody")!.TextContent);
        Assert.DoesNotContain("name=\"bekreft\"", same.Text);
        Assert.Contains("Nye vilkår", terms.Document.QuerySelector("tbody")!.TextContent);
        var access = Assert.Single(await planted.Accesses());
        Assert.Equal(new DateOnly(2051, 12, 31), access.Validity.LastDay);
        Assert.Equal(EventType.AccessChanged, Assert.Single(await planted.Events()).Type);
    }

    [Theory, OnBoth]
    public async Task A_file_is_read_by_its_headings_in_the_letters_of_older_spreadsheets(
        DatabaseKind kind
    )
    {
        var (planted, visitor) = await Provider(kind);
        var file = "Notat;Organisasjonsnummer\r\n\"Blåbær; første\";314 308 425\r\n";

        var page = await Upload(planted, visitor, Encoding.Latin1.GetBytes(file));
        await Confirm(planted, visitor, page);

        Assert.Equal("Blåbær; første", Assert.Single(await planted.Accesses()).Note);
    }

    [Theory, OnBoth]
    public async Task The_file_that_was_downloaded_can_be_read_again(DatabaseKind kind)
    {
        var (planted, visitor) = await Provider(kind);
        var page = await Paste(planted, visitor, "314308425;2051-12-31;=SUM(A1)");
        await Confirm(planted, visitor, page);

        var file = await visitor.Http.GetByteArrayAsync(
            planted.Page + "/eksport.csv",
            TestContext.Current.CancellationToken
        );
        var again = await Upload(planted, visitor, file);

        Assert.Contains("'=SUM(A1)", Encoding.UTF8.GetString(file));
        Assert.Contains("STILLE FOSSEKALL KOMMUNE", Encoding.UTF8.GetString(file));
        Assert.Contains("Har tilgang fra før: 1", again.Text);
    }

    [Theory]
    [OnBoth("", "Lim inn organisasjonsnumre, eller velg en fil")]
    [OnBoth("\n \n", "Lim inn organisasjonsnumre, eller velg en fil")]
    public async Task An_empty_list_is_told(DatabaseKind kind, string lines, string message)
    {
        var (planted, visitor) = await Provider(kind);

        var page = await Paste(planted, visitor, lines);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(message, page.ProblemAt("linjer"));
    }

    [Theory, OnBoth]
    public async Task A_workbook_is_no_list(DatabaseKind kind)
    {
        var (planted, visitor) = await Provider(kind);

        var page = await Upload(planted, visitor, [0x50, 0x4b, 0x03, 0x04, 0x00]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("CSV (UTF-8)", page.ProblemAt("fil"));
    }

    [Theory, OnBoth]
    public async Task More_than_a_thousand_lines_are_refused(DatabaseKind kind)
    {
        var (planted, visitor) = await Provider(kind);

        var page = await Paste(planted, visitor, [.. Enumerable.Repeat("314308425", 1001)]);

        Assert.Contains("1000", page.ProblemAt("linjer"));
    }

    [Fact]
    public void No_more_lines_are_read_than_it_takes_to_see_that_there_are_too_many()
    {
        var list = string.Concat(Enumerable.Repeat("1\n", 250_000));

        Assert.Equal(ChangeAccesses.Most + 1, AccessListReader.Read(list).Count);
    }

    [Theory, OnBoth]
    public async Task Nothing_is_given_to_a_deactivated_scope(DatabaseKind kind)
    {
        var (planted, visitor) = await Provider(kind);
        var off = await visitor.Get(planted.Page + "/deaktiver");
        await visitor.Submit(off, "/deaktiver");

        var page = await Paste(planted, visitor, "314308425");

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Empty(await planted.Accesses());
    }

    private static async Task<VisitedPage> Paste(
        Planted planted,
        Visitor visitor,
        params string[] lines
    ) =>
        await visitor.Submit(
            await visitor.Get(planted.Page + "/tilgang/flere"),
            "/flere",
            ("linjer", string.Join("\r\n", lines))
        );

    private static async Task<VisitedPage> Upload(Planted planted, Visitor visitor, byte[] file) =>
        await visitor.Upload(
            await visitor.Get(planted.Page + "/tilgang/flere"),
            "/flere",
            "fil",
            file
        );

    /// <summary>Presses the button below the preview; its form stands before the one with the list.</summary>
    private static async Task<VisitedPage> Confirm(
        Planted planted,
        Visitor visitor,
        VisitedPage preview,
        params (string, string)[] more
    )
    {
        var form = preview
            .Document.QuerySelectorAll("form")
            .Single(f => f.QuerySelector("[name=bekreft]") is not null);
        var hidden = form.QuerySelectorAll("input[type=hidden]")
            .Select(i => (i.GetAttribute("name")!, i.GetAttribute("value")!));
        return await visitor.Post(planted.Page + "/tilgang/flere", [.. hidden, .. more]);
    }

    private async Task<(Planted, Visitor)> Provider(
        DatabaseKind kind,
        OrganisationId? consumer = null
    )
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server, consumer: consumer);
        return (planted, await server.SignedIn(Planted.Provider));
    }
}
