using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Tests.Features.Ansattporten;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Features.Rights.RightVisitor;

namespace Portvakt.SelfService.Tests.Features.Rights;

[Requirement("R7")]
public sealed class GiveRightsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task A_right_opens_production_at_the_next_click_and_the_person_is_told(
        DatabaseKind kind
    )
    {
        await using var server = await TestServer.Start(kind, stop: Stop);
        using var anne = await server.Anne();
        using var mona = await server.SignedIn("mona@fjelltake.example");
        await mona.SignInStrong(server, "prod", "Mona Tåke");

        var rights = await anne.Means(await server.NumberOf("Mona Tåke"), "tåke");
        Assert.Equal("Gi nye rettigheter", rights.Heading);
        var sent = await anne.Gives(rights, Right.Integrations);
        var receipt = await anne.Get(sent.Location!);
        var acting = await Represents(mona, "0192:314308425");

        Assert.Contains("Tåke", receipt.Text);
        Assert.Contains(Right.Integrations.Name().Nb, receipt.Text);
        Assert.Equal(HttpStatusCode.Redirect, acting.Status);
        var list = await mona.Get("/prod/integrasjoner");
        Assert.Contains("STILLE FOSSEKALL KOMMUNE", list.Text);
        Assert.DoesNotContain("Du mangler rettigheten", list.Text);
        await using var db = server.Db();
        var told = await db.OutgoingMails.SingleAsync(
            m => m.Recipient == "mona@fjelltake.example",
            Stop
        );
        Assert.Contains(Right.Integrations.Name().Nb, told.Text);
        var noted = await db.Events.SingleAsync(e => e.Type == EventType.RightGiven, Stop);
        Assert.Equal("0192:314308425", noted.Organisation.ToString());
        Assert.DoesNotContain("Mona", noted.After);
    }

    [Theory, OnBoth]
    public async Task Somebody_never_met_looks_like_everybody_else(DatabaseKind kind)
    {
        await using var server = await TestServer.Start(kind, stop: Stop);
        using var anne = await server.Anne();
        var met = await server.NumberOf("Mona Tåke");
        var stranger = Stranger(1);

        var one = await anne.Gives(await anne.Means(met, "TÅKE"), Right.Apis);
        var other = await anne.Gives(await anne.Means(stranger, "Ukjent"), Right.Apis);
        var list = await anne.Get(Others);

        Assert.Equal(Shape(await anne.Get(one.Location!)), Shape(await anne.Get(other.Location!)));
        var rows = list
            .Document.QuerySelectorAll("main table")
            .First()
            .QuerySelectorAll("tbody tr");
        Assert.Equal(
            ["Stille, født 9. mars 1987", "Tåke, født 27. okt. 1978", "Ukjent, født 18. mai 1971"],
            rows.Select(row => row.QuerySelector("th")!.TextContent.Trim())
        );
        var handles = rows.Select(row => row.QuerySelector("a")!.GetAttribute("href")!).ToList();
        Assert.Equal(3, handles.Distinct().Count());
        foreach (var handle in handles)
            Assert.Equal(HttpStatusCode.OK, (await anne.Get(handle)).Status);
        Assert.DoesNotContain(stranger, list.Text);
    }

    [Theory, OnBoth]
    public async Task A_wrong_surname_says_only_that_they_do_not_belong_together_and_five_are_all(
        DatabaseKind kind
    )
    {
        await using var server = await TestServer.Start(kind, stop: Stop);
        using var anne = await server.Anne();
        var number = await server.NumberOf("Mona Tåke");

        for (var turn = 0; turn < 5; turn++)
        {
            // What is right in between gives no new tries.
            Assert.Equal(HttpStatusCode.OK, (await anne.Means(number, "Tåke")).Status);
            var wrong = await anne.Means(number, "Fjell");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
            Assert.Contains("hører ikke sammen", wrong.Text);
        }
        var right = await anne.Means(number, "Tåke");

        Assert.Equal(HttpStatusCode.TooManyRequests, right.Status);
        Assert.Contains("Prøv igjen om 60 minutter", right.Text);
    }

    [Theory, OnBoth]
    public async Task Only_a_role_holder_who_signed_in_strongly_sees_or_gives(DatabaseKind kind)
    {
        await using var server = await TestServer.Start(kind, stop: Stop);
        using var weak = await server.SignedIn("anne@fossekall.example");
        using var nils = await server.SignedIn("nils@fossekall.example");
        await nils.SignInStrong(server, "prod", "Nils Stille");

        var unseen = await weak.Get(Others);
        var refused = await nils.Get(Others);

        Assert.Equal(HttpStatusCode.Forbidden, unseen.Status);
        Assert.NotNull(unseen.Document.QuerySelector("main a[href^='/prod/ansattporten']"));
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Contains("Spør Anne Fosse", refused.Text);
    }

    [Theory, OnBoth]
    public async Task All_are_chosen_by_one_button_and_the_search_keeps_what_was_ticked(
        DatabaseKind kind
    )
    {
        await using var server = await TestServer.Start(kind, stop: Stop);
        using var anne = await server.Anne();
        var page = await anne.Means(await server.NumberOf("Mona Tåke"), "Tåke");

        var searched = await anne.Submit(
            page,
            "/gi",
            ("q", "leverandører"),
            ("rettighet", "Apis"),
            ("gjor", "sok")
        );
        var all = await anne.Submit(page, "/gi", ("q", "maskinporten"), ("gjor", "alle"));

        Assert.Equal(
            ["Suppliers"],
            searched
                .Document.QuerySelectorAll("input[type=checkbox]")
                .Select(box => box.GetAttribute("value"))
        );
        Assert.NotNull(
            searched.Document.QuerySelector("input[type=hidden][name=rettighet][value=Apis]")
        );
        Assert.Equal(3, all.Document.QuerySelectorAll("input[type=checkbox][checked]").Length);
    }

    [Theory, OnBoth]
    public async Task A_ticket_is_worth_nothing_for_another_organisation(DatabaseKind kind)
    {
        await using var server = await TestServer.Start(kind, stop: Stop);
        using var anne = await server.Anne();
        using var kari = await server.SignedIn("kari@fjelltake.example");
        await kari.SignInStrong(server, "prod", "Kari Fjell");
        var stolen = (await anne.Means(Stranger(2), "Ukjent")).ValueOf("hvem")!;
        var own = await kari.Means(Stranger(3), "Ukjent");

        var sent = await kari.Submit(
            own,
            "/gi",
            ("hvem", stolen),
            ("rettighet", "Apis"),
            ("gjor", "gi")
        );

        Assert.Equal(HttpStatusCode.BadRequest, sent.Status);
        await using var db = server.Db();
        Assert.Empty(await db.PendingRightGrants.ToListAsync(Stop));
    }

    internal static async Task<VisitedPage> Represents(Visitor visitor, string organisation) =>
        await visitor.Submit(
            await visitor.Get("/prod/altinn/representer"),
            "/representer",
            ("organisasjon", organisation)
        );

    /// <summary>A page without what differs between two people.</summary>
    private static string Shape(VisitedPage page) =>
        string.Join(
            '|',
            page.Document.QuerySelectorAll("main h1, main dt, main p, main a")
                .Select(e => e.TextContent.Trim())
        );
}
