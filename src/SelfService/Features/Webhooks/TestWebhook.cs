using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Outside.Webhooks;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>
/// Sends a test message while the reader waits, since they want to see what comes of it. A webhook that takes it is
/// confirmed.
/// </summary>
internal sealed class TestWebhook(
    PortvaktDb db,
    WebhookSources sources,
    CallWebhook call,
    TimeProvider clock
)
{
    public async Task<Outcome<WebhookAnswer>> Handle(
        NotificationPoint point,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var source = sources.Of(point.Environment?.Value);
        var test = OutgoingCall.To(
            point,
            WebhookBody.Test,
            id => WebhookBody.OfTest(id, point, source, now),
            now
        );
        test.Claim(CallWebhook.ClaimedUntil(now));
        db.OutgoingCalls.Add(test);
        await db.SaveChangesAsync(cancellation);
        return await call.Send(test.Id, cancellation, isTaken: true) is { } answer
            ? answer
            : Problem.Of(Problems.NotFound);
    }
}
