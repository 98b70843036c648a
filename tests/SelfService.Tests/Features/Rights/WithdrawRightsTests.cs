using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Tests.Features.Ansattporten;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Features.Rights.RightVisitor;

namespace Portvakt.SelfService.Tests.Features.Rights;

[Requirement("R9")]
public sealed class WithdrawRightsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task A_removed_right_bites_at_the_next_click_is_logged_and_told(DatabaseKind kind)
    {
        await using var server = await TestServer.Start(kind, stop: Stop);
        using var anne = await server.Anne();
        using var nils = await server.SignedIn("nils@fossekall.example");
        await nils.SignInStrong(server, "prod", "Nils Stille");
        Assert.DoesNotContain(
            "Du mangler rettigheten",
            (await nils.Get("/prod/integrasjoner")).Text
        );

        var page = await Remove(anne, "Stille");
        var marked = await anne.Submit(page, "/fjern", ("fjern", "Integrations"));
        Assert.Contains("Blir fjernet", marked.Text);
        Assert.DoesNotContain(
            "Du mangler rettigheten",
            (await nils.Get("/prod/integrasjoner")).Text
        );
        var sent = await anne.Submit(marked, "/fjern");

        Assert.Contains("Rettighetene er fjernet", (await anne.Get(sent.Location!)).Text);
        Assert.Contains("Du mangler rettigheten", (await nils.Get("/prod/integrasjoner")).Text);
        await using var db = server.Db();
        Assert.Equal(1, await db.Events.CountAsync(e => e.Type == EventType.RightWithdrawn, Stop));
        var mail = await db.OutgoingMails.SingleAsync(
            m => m.Recipient == "nils@fossekall.example",
            Stop
        );
        Assert.Contains("mistet", mail.Subject);
    }

    [Theory, OnBoth]
    public async Task What_waits_for_somebody_is_taken_back_before_they_come(DatabaseKind kind)
    {
        await using var server = await TestServer.Start(kind, stop: Stop);
        using var anne = await server.Anne();
        await anne.Gives(await anne.Means(Stranger(1), "Ukjent"), Right.Apis, Right.Integrations);

        var page = await Remove(anne, "Ukjent");
        var marked = await anne.Submit(page, "/fjern", ("fjern", "Apis"));
        await anne.Submit(marked, "/fjern");
        var kept = await Remove(anne, "Ukjent");

        Assert.DoesNotContain(Right.Apis.Name().Nb, kept.Text);
        Assert.Contains(Right.Integrations.Name().Nb, kept.Text);
    }

    [Theory, OnBoth]
    public async Task Done_without_a_mark_removes_nothing(DatabaseKind kind)
    {
        await using var server = await TestServer.Start(kind, stop: Stop);
        using var anne = await server.Anne();
        var page = await Remove(anne, "Stille");
        var marked = await anne.Submit(page, "/fjern", ("fjern", "Integrations"));
        var kept = await anne.Submit(marked, "/fjern", ("behold", "Integrations"));

        var sent = await anne.Submit(kept, "/fjern");

        Assert.Equal(HttpStatusCode.BadRequest, sent.Status);
        await using var db = server.Db();
        Assert.False(await db.Events.AnyAsync(e => e.Type == EventType.RightWithdrawn, Stop));
    }

    [Theory, OnBoth, Requirement("R7")]
    public async Task The_role_of_main_administrator_is_handed_on_and_lost(DatabaseKind kind)
    {
        await using var server = await TestServer.Start(kind, stop: Stop);
        const string form = $"{Others}/hovedadministrator";
        using var geir = await server.SignedIn("geir@skattemake.example");
        await geir.SignInStrong(server, "prod", "Geir Skatt");

        var unknown = await geir.Submit(
            await geir.Get(form),
            "/hovedadministrator",
            ("fodselsnummer", Stranger(1)),
            ("etternavn", "Ukjent")
        );
        var sent = await geir.Submit(
            await geir.Get(form),
            "/hovedadministrator",
            ("fodselsnummer", await server.NumberOf("Mona Tåke")),
            ("etternavn", "Tåke")
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.Status);
        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await geir.Get(Others)).Status);
        using var mona = server.NewVisitor();
        await mona.SignInStrong(server, "prod", "Mona Tåke");
        await GiveRightsTests.Represents(mona, "0192:312422328");
        Assert.Equal(HttpStatusCode.OK, (await mona.Get(Others)).Status);
        await using var db = server.Db();
        Assert.Equal(
            [EventType.RoleGiven, EventType.RoleWithdrawn],
            await db
                .Events.Where(e => e.Type.StartsWith("role."))
                .Select(e => e.Type)
                .OrderBy(t => t)
                .ToListAsync(Stop)
        );
        Assert.Equal(
            Role.MainAdministrator.ToString(),
            (await db.Events.FirstAsync(e => e.Type == EventType.RoleGiven, Stop)).Subject
        );
    }

    private static async Task<VisitedPage> Remove(Visitor anne, string surname)
    {
        var list = await anne.Get(Others);
        var row = list
            .Document.QuerySelectorAll("main tbody tr")
            .First(r => r.QuerySelector("th")!.TextContent.Contains(surname));
        return await anne.Get(row.QuerySelector("a")!.GetAttribute("href")! + "/fjern");
    }
}
