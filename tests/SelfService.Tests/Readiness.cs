using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Tests;

/// <summary>What production asks an organisation for before it may have anything there.</summary>
internal static class Readiness
{
    /// <summary>Gives it an invoice address, and a confirmed point that hears of things.</summary>
    public static async Task MakeReady(this TestServer server, OrganisationId organisation)
    {
        var now = TimeProvider.System.GetUtcNow();
        var place = new NoticePlace(organisation);
        var data = MercantileData.Of(place, now);
        data.Write("Storgata 1", null, null, [], now);
        var point = NotificationPoint.Create(
            place,
            NoticeChannel.Email,
            "vakt@prove.example",
            Language.Bokmaal,
            [],
            secret: null,
            person: null,
            now
        );
        point.Confirm(now);
        await using var db = server.Db();
        db.AddRange(data, point);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
