using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>Gives a webhook a new secret, or removes it with what waits for it.</summary>
internal sealed class ChangeWebhook(PortvaktDb db, WebhookSecrets secrets, TimeProvider clock)
{
    public async Task<Outcome<AddedWebhook>> RenewSecret(
        NotificationPoint point,
        VersionCheck? expected,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (expected?.Invoke(point.Version) is { } stale)
            return stale;
        var now = clock.GetUtcNow();
        var (shown, kept) = secrets.Make();
        point.SetSecret(kept, now);
        db.Events.Add(WebhookEvents.Of(EventType.WebhookSecretRenewed, point, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? new AddedWebhook(point, shown)
            : Problem.Of(Problems.ConcurrentChange);
    }

    public async Task<Outcome<NotificationPoint>> Remove(
        NotificationPoint point,
        VersionCheck? expected,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (expected?.Invoke(point.Version) is { } stale)
            return stale;
        var now = clock.GetUtcNow();
        db.NotificationPoints.Remove(point);
        db.Events.Add(WebhookEvents.Removed(point, actor, now));
        if (await db.TrySave(cancellation) != SaveResult.Saved)
            return Problem.Of(Problems.ConcurrentChange);
        // Without its webhook a call is sent to nobody, so it may go a moment later.
        await db.InTurn(
            () =>
                db.OutgoingCalls.Where(c => c.PointId == point.Id).ExecuteDeleteAsync(cancellation),
            cancellation
        );
        return point;
    }
}
