using Microsoft.EntityFrameworkCore;

namespace Portvakt.Store.Accounts;

/// <summary>The links that confirm a notification point.</summary>
public static class PointLinks
{
    /// <summary>None that was sent before works any more.</summary>
    public static async Task ClosePointLinks(
        this PortvaktDb db,
        Guid point,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var open = await db
            .OneTimeLinks.Where(l =>
                l.Purpose == LinkPurpose.ConfirmNotificationPoint
                && l.AccountId == point
                && l.Used == null
            )
            .ToListAsync(cancellation);
        foreach (var link in open)
            link.Use(now);
    }
}
