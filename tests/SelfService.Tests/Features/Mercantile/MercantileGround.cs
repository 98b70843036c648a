using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Tests.Features.Mercantile;

/// <summary>What the tests of mercantile data share.</summary>
internal static class MercantileGround
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Lets a year and a day go by since somebody looked at an organisation's.</summary>
    public static async Task Age(this TestServer server, OrganisationId organisation)
    {
        var then =
            TimeProvider.System.GetUtcNow() - MercantileData.ReviewAfter.Add(TimeSpan.FromDays(1));
        await using var db = server.Db();
        await db
            .MercantileData.Where(m => m.Owner == organisation)
            .ExecuteUpdateAsync(row => row.SetProperty(m => m.Reviewed, then), Stop);
    }

    /// <summary>An organisation has said nothing and nobody hears for it.</summary>
    public static async Task Forget(this TestServer server, OrganisationId organisation)
    {
        await using var db = server.Db();
        await db.MercantileData.Where(m => m.Owner == organisation).ExecuteDeleteAsync(Stop);
        await db.NotificationPoints.Where(p => p.Owner == organisation).ExecuteDeleteAsync(Stop);
    }
}
