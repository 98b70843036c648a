using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Notices;

namespace Portvakt.Store.Notices;

/// <summary>What an organisation is to confirm or look at by a day.</summary>
internal static class EndingDuties
{
    /// <summary>Notification points that nobody has confirmed: their link works for a week.</summary>
    public static async Task<IReadOnlyList<EndingThing>> PointsUnconfirmed(
        this PortvaktDb db,
        EndingSpan span,
        CancellationToken cancellation
    )
    {
        var (from, until, owner) = (
            span.From - NotificationPoint.ConfirmationTime,
            span.Until - NotificationPoint.ConfirmationTime,
            span.Owner
        );
        var waiting = await db
            .NotificationPoints.AsNoTracking()
            .Where(p =>
                p.Confirmed == null
                && (p.Reminded ?? p.Created) > from
                && (p.Reminded ?? p.Created) <= until
                && (owner == null || p.Owner == owner)
            )
            .ToListAsync(cancellation);
        return
        [
            .. waiting.Select(p => new EndingThing(
                new(
                    ExpiringKind.NotificationPoint,
                    p.Id.ToString("N"),
                    p.Address,
                    p.Place,
                    (p.Reminded ?? p.Created) + NotificationPoint.ConfirmationTime
                )
            )),
        ];
    }

    /// <summary>Mercantile data that is to be looked at again.</summary>
    public static async Task<IReadOnlyList<EndingThing>> MercantileDataDue(
        this PortvaktDb db,
        EndingSpan span,
        CancellationToken cancellation
    )
    {
        var (from, until, owner) = (
            span.From - MercantileData.ReviewAfter,
            span.Until - MercantileData.ReviewAfter,
            span.Owner
        );
        var due = await db
            .MercantileData.AsNoTracking()
            .Where(m =>
                m.Reviewed > from && m.Reviewed <= until && (owner == null || m.Owner == owner)
            )
            .ToListAsync(cancellation);
        return
        [
            .. due.Select(m => new EndingThing(
                new(
                    ExpiringKind.MercantileData,
                    m.Id.ToString("N"),
                    "",
                    new(m.Owner, m.Environment, m.IntegrationId),
                    m.Reviewed + MercantileData.ReviewAfter
                )
            )),
        ];
    }
}
