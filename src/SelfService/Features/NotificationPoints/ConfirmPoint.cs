using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.NotificationPoints;

/// <summary>Whoever holds the link that was mailed to an address says yes to hear by it. Works once, signed in or not.</summary>
internal sealed class ConfirmPoint(PortvaktDb db, TimeProvider clock)
{
    public async Task<Outcome<WaitingPoint>> Find(string secret, CancellationToken cancellation)
    {
        var link = await db.OneTimeLinks.FindUsable(
            secret,
            LinkPurpose.ConfirmNotificationPoint,
            clock.GetUtcNow(),
            cancellation
        );
        if (!link.Ok)
            return Outcome<WaitingPoint>.Failed(link.Problems);
        var point = await db.NotificationPoints.FirstOrDefaultAsync(
            p => p.Id == link.Value.AccountId,
            cancellation
        );
        if (point is null)
            return Problem.Of(Problems.LinkUnknown);
        var organisation = await db
            .Organisations.Where(o => o.Number == point.Owner)
            .Select(o => o.Name)
            .FirstAsync(cancellation);
        var client = await db
            .Integrations.Where(i => i.Id == point.IntegrationId)
            .Select(i => new { i.ClientId, i.Name })
            .FirstOrDefaultAsync(cancellation);
        return new WaitingPoint(
            link.Value,
            point,
            organisation,
            client is null ? null : (client.ClientId, client.Name)
        );
    }

    public async Task<Outcome<NotificationPoint>> Handle(
        WaitingPoint waiting,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        waiting.Link.Use(now);
        waiting.Point.Confirm(now);
        db.Events.Add(
            NotificationPointEvents.Confirmed(waiting.Point, waiting.Subject, actor, now)
        );
        // Two that press at once meet at the link.
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? waiting.Point
            : Problem.Of(Problems.LinkUsed);
    }
}
