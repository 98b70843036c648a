using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Outside.Webhooks;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>
/// Sends one call that is due. Whoever sends it takes it first, so that no two do; who dies while sending leaves it to be
/// sent again, with the same id.
/// </summary>
internal sealed class CallWebhook(
    StoreConnection store,
    WebhookDoor door,
    WebhookSecrets secrets,
    TimeProvider clock
)
{
    /// <summary>Longer than any call takes.</summary>
    private static readonly TimeSpan Claim = WebhookDoor.Patience * 2;

    /// <summary>When a call that is taken now may be taken by another.</summary>
    public static DateTimeOffset ClaimedUntil(DateTimeOffset now) => now + Claim;

    /// <summary>What came of it; null when it was not to be sent: somebody else has it, or it is gone.</summary>
    /// <param name="isTaken">Whether whoever asks has taken it already.</param>
    public async Task<WebhookAnswer?> Send(
        Guid id,
        CancellationToken cancellation,
        bool isTaken = false
    )
    {
        await using var db = store.CreateDbContext();
        var call = await db.OutgoingCalls.FirstOrDefaultAsync(c => c.Id == id, cancellation);
        if (call is null || !(isTaken || await Take(db, call, cancellation)))
            return null;
        var point = await db.NotificationPoints.FirstOrDefaultAsync(
            p => p.Id == call.PointId,
            cancellation
        );
        if (point is null)
            return null;
        var answer = secrets.Of(point) is { } secret
            ? await door.Post(
                new Uri(point.Address),
                new WebhookMessage(call.Id, call.Body, secret),
                cancellation
            )
            : new WebhookAnswer(WebhookAnswer.NoSecret);
        // The receiver has seen it, so its answer is written down even while the product stops.
        await Note(db, call, point, answer, CancellationToken.None);
        return answer;
    }

    private async Task<bool> Take(PortvaktDb db, OutgoingCall call, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (call.Sent is not null || call.SetAside is not null || call.NotBefore > now)
            return false;
        var (due, until) = (call.NotBefore, ClaimedUntil(now));
        var taken = await db.InTurn(
            () =>
                db
                    .OutgoingCalls.Where(c =>
                        c.Id == call.Id
                        && c.Sent == null
                        && c.SetAside == null
                        && c.NotBefore == due
                    )
                    .ExecuteUpdateAsync(c => c.SetProperty(x => x.NotBefore, until), cancellation),
            cancellation
        );
        return taken > 0;
    }

    private async Task Note(
        PortvaktDb db,
        OutgoingCall call,
        NotificationPoint point,
        WebhookAnswer answer,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var isTest = call.Type == WebhookBody.Test;
        if (answer.IsTaken)
            call.MarkSent(now);
        else
            call.MarkFailed(answer.Word, isFinal: isTest || answer.IsGone, now);
        if (answer.IsTaken && isTest && point.Confirmed is null)
        {
            point.Confirm(now);
            db.Events.Add(Changed(EventType.WebhookConfirmed, point, now));
        }
        if (answer.IsGone && point.Confirmed is not null)
        {
            point.TurnOff(now);
            db.Events.Add(Changed(EventType.WebhookTurnedOff, point, now));
        }
        if (await db.TrySave(cancellation) == SaveResult.Saved)
            return;
        // The point was changed or removed meanwhile; what came of the call is true all the same.
        db.ChangeTracker.Clear();
        db.OutgoingCalls.Update(call);
        await db.TrySave(cancellation);
    }

    private static Event Changed(string type, NotificationPoint point, DateTimeOffset now) =>
        WebhookEvents.Of(type, point, Actor.System(Via.Job, Guid.NewGuid().ToString("N")), now);
}
