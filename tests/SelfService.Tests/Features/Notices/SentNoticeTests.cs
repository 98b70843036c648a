using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Notices;

[Collection(nameof(OneAfterTheOther))]
public sealed class SentNoticeTests(WatchedServers servers)
{
    /// <summary>Each test's own.</summary>
    private readonly string point = $"{Guid.NewGuid():n}@prove.example";

    [Theory, OnBoth]
    public async Task The_record_says_what_was_sent_to_whom_and_whether_it_came_there(
        DatabaseKind kind
    )
    {
        using var at = await Watched.On(servers, kind);
        var client = await at.Client("Lønn", at.Start.AddDays(14));
        await at.Point(point, Language.Bokmaal);

        await at.Morning();
        var waits = await at.Eva.Visitor.Get("/virksomhet/varsler");
        await Deliver(at, point);
        var delivered = await at.Eva.Visitor.Get(
            $"/ver2/integrasjoner/{client.ClientId}/aktivitet/varsler"
        );

        Assert.Contains("Nøkkelen Lønn-1 går ut om 14 dager", waits.Text);
        Assert.Contains(point, waits.Text);
        Assert.Contains("Venter", waits.Text);
        Assert.Contains("Levert", delivered.Text);
    }

    [Theory, OnBoth]
    public async Task A_notice_that_did_not_arrive_is_seen_by_its_organisation(DatabaseKind kind)
    {
        using var at = await Watched.On(servers, kind);
        await at.Client("Lønn", at.Start.AddDays(14));
        await at.Point(point, Language.Bokmaal);
        await at.Morning();
        await using (var db = at.Server.Db())
        {
            foreach (var mail in db.OutgoingMails.Where(m => m.Recipient == point))
                mail.MarkFailed("550 no such user", at.Now);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var page = await at.Eva.Visitor.Get("/virksomhet/varsler");

        Assert.Contains("Prøves på nytt", page.Text);
    }

    [Theory, OnBoth]
    public async Task Nobody_reads_the_record_of_another_organisation(DatabaseKind kind)
    {
        using var at = await Watched.On(servers, kind);
        var client = await at.Client("Lønn", at.Start.AddDays(14));
        await at.Morning();
        using var other = await at.Server.SignedIn("kari@fjelltake.example");

        var all = await other.Get("/virksomhet/varsler");
        var one = await other.Get($"/ver2/integrasjoner/{client.ClientId}/aktivitet/varsler");

        Assert.DoesNotContain("Lønn-1", all.Text);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, one.Status);
    }

    private static async Task Deliver(Watched at, string address)
    {
        await using var db = at.Server.Db();
        foreach (var mail in db.OutgoingMails.Where(m => m.Recipient == address))
            mail.MarkSent(at.Now);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
