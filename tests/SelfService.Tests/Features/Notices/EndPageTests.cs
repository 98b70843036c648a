using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Notices;

[Collection(nameof(OneAfterTheOther))]
public sealed class EndPageTests(WatchedServers servers)
{
    private const string Page = "/ver2/utlop";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task The_page_lists_what_ends_and_leads_to_what_mends_it(DatabaseKind kind)
    {
        using var at = await Watched.On(servers, kind);
        var client = await at.Client("Lønn", at.Start.AddDays(20));

        var page = await at.Eva.Visitor.Get(Page);

        Assert.Contains("Lønn-1", page.Text);
        Assert.Contains("om 20 dager", page.Text);
        Assert.Contains("Varsles", page.Text);
        Assert.NotNull(
            page.Document.QuerySelector(
                $"a[href='/ver2/integrasjoner/{client.ClientId}/nokler/ny']"
            ) ?? page.Document.QuerySelector($"a[href*='{client.ClientId}']")
        );
    }

    [Theory, OnBoth]
    public async Task Many_ends_come_in_pages_with_the_first_end_first(DatabaseKind kind)
    {
        using var at = await Watched.On(servers, kind);
        for (var i = 0; i < 55; i++)
            await at.Client($"Nr{i:00}", at.Start.AddDays(2).AddHours(i));

        var first = await at.Eva.Visitor.Get(Page);
        var next = first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        var last = await at.Eva.Visitor.Get(next);

        Assert.Contains("55 ting går ut", first.Text);
        Assert.Equal($"{Page}?side=2", next);
        Assert.Equal(50, first.Document.QuerySelectorAll("main tbody tr").Length);
        Assert.Contains("Nr00-1", first.Text);
        Assert.DoesNotContain("Nr54-1", first.Text);
        Assert.Equal(5, last.Document.QuerySelectorAll("main tbody tr").Length);
        Assert.Contains("Nr54-1", last.Text);
    }

    [Theory, OnBoth]
    public async Task Notices_that_were_stopped_are_not_given_and_the_log_says_who_did(
        DatabaseKind kind
    )
    {
        using var at = await Watched.On(servers, kind);
        await at.Client("Lønn", at.Start.AddDays(20));

        var done = await Choose(at, "stopp");
        at.Clock.Move(TimeSpan.FromDays(13));
        await at.Morning();

        Assert.Equal(Page, done.Location);
        Assert.Empty(await at.ToldTo(at.Eva.Email));
        Assert.Contains(EventType.NoticesPaused, await at.Server.LogOf(at.Owner));
    }

    [Theory, OnBoth]
    public async Task Notices_that_were_put_off_begin_again_on_the_day(DatabaseKind kind)
    {
        using var at = await Watched.On(servers, kind);
        await at.Client("Lønn", at.Start.AddDays(20));

        await Choose(at, "utsett", DayAfter(at, 14));
        at.Clock.Move(TimeSpan.FromDays(6));
        await at.Morning();
        Assert.Empty(await at.ToldTo(at.Eva.Email));
        at.Clock.Move(TimeSpan.FromDays(8));
        await at.Morning();

        Assert.Equal(7, Assert.Single(await at.ToldTo(at.Eva.Email)).Step);
    }

    [Theory, OnBoth]
    public async Task Notices_that_were_stopped_can_begin_again(DatabaseKind kind)
    {
        using var at = await Watched.On(servers, kind);
        await at.Client("Lønn", at.Start.AddDays(20));
        await Choose(at, "stopp");

        await Choose(at, "start");
        await at.Morning();

        Assert.Equal(30, Assert.Single(await at.ToldTo(at.Eva.Email)).Step);
        Assert.Contains(EventType.NoticesResumed, await at.Server.LogOf(at.Owner));
    }

    [Theory]
    [InlineData("utsett", null)]
    [InlineData("utsett", -1)]
    [InlineData("utsett", 0)]
    [InlineData("utsett", 365)]
    [InlineData("", null)]
    [InlineData("slett", null)]
    public async Task A_choice_that_makes_no_sense_is_told_at_its_field(string deed, int? days)
    {
        using var at = await Watched.On(servers, DatabaseKind.Sqlite);
        await at.Client("Lønn", at.Start.AddDays(20));

        var again = await Choose(at, deed, days is { } ahead ? DayAfter(at, ahead) : "i morgen");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.NotEmpty(again.ProblemAt(deed == "utsett" ? "day" : "deed"));
        Assert.Equal(
            0,
            await at.Read(db => db.NoticePauses.CountAsync(p => p.Owner == at.Owner, Stop))
        );
    }

    [Theory, OnBoth]
    public async Task Nobody_stops_the_notices_of_another_organisation(DatabaseKind kind)
    {
        using var at = await Watched.On(servers, kind);
        await at.Client("Lønn", at.Start.AddDays(20));
        var link = await Link(at);
        using var other = await at.Server.SignedIn("kari@fjelltake.example");

        var page = await other.Get(link);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    private static string DayAfter(Watched at, int days) =>
        $"{NorwegianTime.Day(at.Start).AddDays(days):yyyy-MM-dd}";

    private static async Task<string> Link(Watched at) =>
        (await at.Eva.Visitor.Get(Page))
            .Document.QuerySelector("a[href*='/utlop/varsling']")!
            .GetAttribute("href")!;

    private static async Task<VisitedPage> Choose(Watched at, string deed, string day = "")
    {
        var link = await Link(at);
        var ask = await at.Eva.Visitor.Get(link);
        Assert.Contains("(når du utsetter)", ask.Text);
        return await at.Eva.Visitor.Submit(ask, link, ("deed", deed), ("day", day));
    }
}
