using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Places;
using Portvakt.Store;
using Portvakt.Store.Notices;

namespace Portvakt.SelfService.Features.NotificationPoints;

/// <summary>The notification points of a place; others' look like none.</summary>
internal sealed class OwnPoints(PortvaktDb db)
{
    /// <summary>All that hold at a place, and how it went with what was last sent to each.</summary>
    public async Task<PointList> List(ServicePlace at, CancellationToken cancellation)
    {
        var points = await db
            .NotificationPoints.AsNoTracking()
            .HoldingAt(at.Place)
            .OrderBy(p => p.Id)
            .ToListAsync(cancellation);
        var deliveries = await db.DeliveriesTo(points, cancellation);
        var rows = points.ConvertAll(p => new PointRow(p, deliveries.GetValueOrDefault(p.Id)));
        return new PointList(
            [.. rows.Where(row => row.Point.Place == at.Place)],
            [.. rows.Where(row => row.Point.Place != at.Place)]
        );
    }

    /// <summary>One of the place itself, tracked.</summary>
    public async Task<Outcome<NotificationPoint>> Find(
        ServicePlace at,
        Guid id,
        CancellationToken cancellation
    ) =>
        await db.NotificationPoints.At(at.Place).FirstOrDefaultAsync(p => p.Id == id, cancellation)
            is { } point
            ? point
            : Problem.Of(Problems.NotFound);

    /// <summary>As the other, but only one by e-mail: the others have pages of their own.</summary>
    public async Task<Outcome<NotificationPoint>> FindEmail(
        ServicePlace at,
        Guid id,
        CancellationToken cancellation
    ) =>
        (await Find(at, id, cancellation)).Then<NotificationPoint>(point =>
            point.Channel == NoticeChannel.Email ? point : Problem.Of(Problems.NotFound)
        );
}
