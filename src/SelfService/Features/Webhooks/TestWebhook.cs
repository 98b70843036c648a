using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Outside.Webhooks;
using Portvakt.Store;
using Portvakt.Store.Accounts;

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
        // Whoever it leads to need not have asked for it: they are called before they have confirmed anything.
        if (!await db.Count(AttemptKind.WebhookTest, point.Id.ToString(), now))
            return Problem.Of(Problems.WebhookTestedOften);
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
