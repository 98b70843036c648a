using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Tests.Features.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Notices;

/// <summary>That the consumer's notification points hear what its provider did.</summary>
[Requirement("R14")]
[Collection(nameof(OneAfterTheOther))]
public sealed class ConsumerPointTests(WatchedServers servers)
{
    /// <summary>Each test's own, since they share the consumer.</summary>
    private readonly string address = $"{Guid.NewGuid():n}@fossekall.example";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task A_removed_access_is_told_to_the_consumers_points_in_their_language(
        DatabaseKind kind
    )
    {
        using var at = await Watched.On(servers, kind);
        var planted = await Remove(at);

        var mail = Assert.Single(await planted.Mails(), m => m.Recipient == address);

        Assert.Contains("has removed the access", mail.Subject);
        Assert.Single(await at.ToldTo(address));
    }

    [Theory, OnBoth]
    public async Task A_removal_that_was_undone_leaves_no_record_of_a_notice(DatabaseKind kind)
    {
        using var at = await Watched.On(servers, kind);
        var planted = await Remove(at);
        using var kari = await at.Server.SignedIn(Planted.Provider);

        var page = await kari.Get(planted.Page);
        var undo = page.Document.QuerySelector("a[href*='/angre']")!.GetAttribute("href")!;
        await kari.Submit(await kari.Get(undo), "/angre");

        Assert.Empty(await planted.Mails());
        Assert.Empty(await at.ToldTo(address));
        Assert.Equal(
            0,
            await at.Read(db =>
                db.Notices.CountAsync(n => n.Subject == planted.Scope.Name.Value, Stop)
            )
        );
    }

    private async Task<Planted> Remove(Watched at)
    {
        await at.Point(address, Language.English, new NoticePlace(Planted.Consumer));
        var planted = await Planted.In(at.Server, consumer: Planted.Consumer);
        using var kari = await at.Server.SignedIn(Planted.Provider);
        var access = Assert.Single(await planted.Accesses());
        var ask = await kari.Get($"{planted.Page}/tilgang/{access.Id}/fjern");
        await kari.Submit(ask, "/fjern");
        return planted;
    }
}
