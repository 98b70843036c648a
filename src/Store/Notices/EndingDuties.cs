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
        var (after, until, owner) = (
            span.From - MercantileData.ReviewAfter,
            span.Until - MercantileData.ReviewAfter,
            span.Owner
        );
        var due = await (
            from data in db.MercantileData
            where
                data.Reviewed > after
                && data.Reviewed <= until
                && (owner == null || data.Owner == owner)
            join integration in db.Integrations
                on data.IntegrationId equals (Guid?)integration.Id
                into integrations
            from integration in integrations.DefaultIfEmpty()
            select new
            {
                data.Id,
                data.Owner,
                data.Environment,
                data.IntegrationId,
                data.Reviewed,
                Name = integration == null ? null : integration.Name,
                ClientId = integration == null ? null : integration.ClientId,
            }
        ).ToListAsync(cancellation);
        return
        [
            .. due.Select(m => new EndingThing(
                new(
                    ExpiringKind.MercantileData,
                    m.Id.ToString("N"),
                    "",
                    new(m.Owner, m.Environment, m.IntegrationId),
                    m.Reviewed + MercantileData.ReviewAfter
                ),
                m.Name,
                m.ClientId
            )),
        ];
    }
}
