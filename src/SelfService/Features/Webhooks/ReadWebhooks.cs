using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Outside.Webhooks;
using Portvakt.SelfService.Login;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>Reads an organisation's webhooks and what was sent to them.</summary>
internal sealed class ReadWebhooks(PortvaktDb db)
{
    /// <summary>How many calls a page shows.</summary>
    public const int PageSize = 50;

    public async Task<IReadOnlyList<WebhookRow>> List(
        OrganisationId owner,
        CancellationToken cancellation
    )
    {
        var points = await db
            .NotificationPoints.AsNoTracking()
            .Of(owner)
            .OrderBy(p => p.Created)
            .ToListAsync(cancellation);
        List<WebhookRow> rows = [];
        // An organisation has few, so that one question each is no burden.
        foreach (var point in points)
            rows.Add(await Row(point, cancellation));
        return rows;
    }

    /// <summary>One of those of the visitor's organisation, under the address of its environment: there its rules hold.</summary>
    public Task<NotificationPoint?> Find(Visit visit, Guid id, CancellationToken cancellation)
    {
        var at = visit.MaybeEnvironment?.Name;
        return db
            .NotificationPoints.Of(visit.Organisation)
            .FirstOrDefaultAsync(p => p.Id == id && p.Environment == at, cancellation);
    }

    public async Task<WebhookRow> Row(NotificationPoint point, CancellationToken cancellation)
    {
        var calls = db.OutgoingCalls.AsNoTracking().Where(c => c.PointId == point.Id);
        return new WebhookRow(
            point,
            await Newest(calls).FirstOrDefaultAsync(cancellation),
            await calls.CountAsync(c => c.Sent == null && c.SetAside == null, cancellation),
            point.Confirmed is null
                && await calls.AnyAsync(c => c.LastError == WebhookAnswer.Gone, cancellation)
        );
    }

    /// <summary>The calls of a webhook, the newest first.</summary>
    public async Task<IReadOnlyList<OutgoingCall>> Calls(
        NotificationPoint point,
        CancellationToken cancellation
    ) =>
        await Newest(db.OutgoingCalls.AsNoTracking().Where(c => c.PointId == point.Id))
            .Take(PageSize)
            .ToListAsync(cancellation);

    private static IQueryable<OutgoingCall> Newest(IQueryable<OutgoingCall> calls) =>
        calls.OrderByDescending(c => c.Created).ThenByDescending(c => c.Id);
}
