using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>Sends a message once more, whether it came through or was given up; with the same id, so that it is known.</summary>
internal sealed class ReplayCall(PortvaktDb db, TimeProvider clock)
{
    public async Task<Outcome<OutgoingCall>> Handle(
        NotificationPoint point,
        Guid id,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (point.Confirmed is null)
            return Problem.Of(Problems.WebhookUnconfirmed);
        var call = await db.OutgoingCalls.FirstOrDefaultAsync(
            c => c.Id == id && c.PointId == point.Id,
            cancellation
        );
        if (call is null)
            return Problem.Of(Problems.NotFound);
        var now = clock.GetUtcNow();
        call.Replay(now);
        db.Events.Add(WebhookEvents.Of(EventType.WebhookReplayed, point, actor, now));
        await db.SaveChangesAsync(cancellation);
        return call;
    }
}
