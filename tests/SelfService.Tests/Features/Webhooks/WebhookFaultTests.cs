using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Features.Webhooks;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Webhooks;

/// <summary>Receivers that do not do what they should.</summary>
[Requirement("R16")]
public sealed class WebhookFaultTests(Servers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task A_redirect_is_not_followed_and_that_is_said(DatabaseKind kind)
    {
        await using var hook = await Hook.Make(servers, kind, confirmed: false);
        hook.Answer = http =>
        {
            http.Response.Redirect($"{hook.Receiver.Address}/{hook.Receiver.Calls}");
            return Task.CompletedTask;
        };

        var tested = await hook.Test();

        Assert.Equal(1, hook.Receiver.Calls);
        Assert.Contains("302: omdirigering følges ikke", tested.Text);
        Assert.Contains("Ikke bekreftet", tested.Text);
    }

    [Theory, OnBoth]
    public async Task An_answer_without_end_is_cut_off_and_counts(DatabaseKind kind)
    {
        await using var hook = await Hook.Make(servers, kind);
        var cut = new TaskCompletionSource();
        hook.Answer = async http =>
        {
            var piece = new byte[64 * 1024];
            try
            {
                // Kestrel takes writes to a connection that is gone without a word.
                while (!http.RequestAborted.IsCancellationRequested)
                    await http.Response.Body.WriteAsync(piece, http.RequestAborted);
            }
            finally
            {
                cut.TrySetResult();
            }
        };

        await hook.Happen("noekkel-1");
        await hook.Until(() => cut.Task.IsCompleted);
        await hook.Until(calls => calls[0].Attempts > 0);

        Assert.Null((await hook.Calls())[0].LastError);
        Assert.Single(hook.Told);
    }

    [Theory, OnBoth]
    public async Task A_secret_that_cannot_be_read_any_more_is_told_at_the_test(DatabaseKind kind)
    {
        await using var hook = await Hook.Make(servers, kind, confirmed: false);
        await using (var db = hook.Server.Db())
            await db
                .NotificationPoints.Where(p => p.Id == hook.Id)
                .ExecuteUpdateAsync(
                    p => p.SetProperty(x => x.Secret, new byte[] { 1, 2, 3 }),
                    Stop
                );

        var tested = await hook.Test();

        Assert.Equal(0, hook.Receiver.Calls);
        Assert.Contains("Hemmeligheten kan ikke leses lenger. Lag en ny.", tested.Text);
    }

    [Theory, OnBoth]
    public async Task Who_does_not_speak_TLS_is_told_so(DatabaseKind kind)
    {
        await using var hook = await Hook.Make(servers, kind, confirmed: false);
        await using (var db = hook.Server.Db())
        {
            var secure = hook.Receiver.Address.Replace("http:", "https:", StringComparison.Ordinal);
            await db
                .NotificationPoints.Where(p => p.Id == hook.Id)
                .ExecuteUpdateAsync(p => p.SetProperty(x => x.Address, secure), Stop);
        }

        var tested = await hook.Test();

        Assert.Contains("Fikk ikke TLS-forbindelse", tested.Text);
        Assert.Equal(0, hook.Receiver.Calls);
    }

    [Theory, OnBoth]
    public async Task Who_says_gone_is_left_in_peace_until_a_test_is_taken(DatabaseKind kind)
    {
        await using var hook = await Hook.Make(servers, kind);
        hook.Answer = Status(410);
        await hook.Happen("noekkel-1");
        await hook.Happen("noekkel-2");
        await hook.Until(() => hook.Told.Count > 0);
        await hook.Run();
        var off = await hook.Eva.Visitor.Get(hook.Page);
        hook.Answer = Status(200);
        await hook.Test();
        await hook.Until(() => hook.Told.Count > 1);

        Assert.Contains("Slått av", off.Text);
        Assert.Equal(["noekkel-1", "noekkel-2"], hook.Told.Select(r => r.Subject));
        Assert.Equal(
            [
                EventType.WebhookAdded,
                EventType.WebhookConfirmed,
                EventType.WebhookTurnedOff,
                EventType.WebhookConfirmed,
            ],
            (await hook.Server.LogOf(hook.Owner)).Where(t => t.StartsWith("webhook."))
        );
    }

    [Theory, OnBoth]
    public async Task A_failed_message_is_tried_again_before_those_behind_it(DatabaseKind kind)
    {
        await using var hook = await Hook.Make(servers, kind);
        hook.Answer = Status(500);
        await hook.Happen("noekkel-1");
        await hook.Happen("noekkel-2");
        await hook.Until(() => hook.Told.Count > 0);
        await hook.Until(calls => calls is [{ Attempts: 1 }, { Attempts: 0 }]);
        var waiting = await hook.Eva.Visitor.Get(hook.Page);

        hook.Answer = Status(204);
        await hook.Hurry();
        await hook.Until(() => hook.Told.Count == 3);

        Assert.Contains("Status 500", waiting.Text);
        Assert.Contains("Neste forsøk", waiting.Text);
        Assert.Equal(["noekkel-1", "noekkel-1", "noekkel-2"], hook.Told.Select(r => r.Subject));
        Assert.Equal(hook.Told[0].Id, hook.Told[1].Id);
    }

    [Theory, OnBoth]
    public async Task A_slow_receiver_keeps_nobody_else_waiting(DatabaseKind kind)
    {
        await using var slow = await Hook.Make(servers, kind);
        await using var quick = await Hook.Make(servers, kind);
        var release = new TaskCompletionSource();
        slow.Answer = http => release.Task.WaitAsync(http.RequestAborted);

        await slow.Happen("langsom");
        await slow.Until(() => slow.Told.Count > 0);
        await quick.Happen("rask");
        await quick.Until(() => quick.Told.Count > 0);
        var stillOut = (await slow.Calls())[0].Attempts;
        release.SetResult();

        Assert.Equal(0, stillOut);
        await slow.Until(calls => calls[0].Sent is not null);
        Assert.Single(slow.Told);
    }

    [Theory, OnBoth]
    public async Task Who_dies_between_sending_and_noting_sends_the_same_again(DatabaseKind kind)
    {
        await using var hook = await Hook.Make(servers, kind);
        using var death = new CancellationTokenSource();
        hook.Answer = async http =>
        {
            await death.CancelAsync();
            await Task.Delay(Timeout.Infinite, http.RequestAborted)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        };
        var call = await Taken(hook);
        var sender = hook.Server.Server.Portal.GetRequiredService<CallWebhook>();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            sender.Send(call.Id, death.Token, isTaken: true)
        );
        // Whoever took it has it to themselves for a while.
        Assert.Null(await sender.Send(call.Id, Stop));

        hook.Answer = Status(200);
        await hook.Hurry();
        await hook.Until(() => hook.Told.Count == 2);

        Assert.Equal(hook.Told[0].Id, hook.Told[1].Id);
        Assert.Equal(hook.Told[0].Body, hook.Told[1].Body);
    }

    /// <summary>A call that a node has taken and is about to send.</summary>
    private static async Task<OutgoingCall> Taken(Hook hook)
    {
        await using var db = hook.Server.Db();
        var now = TimeProvider.System.GetUtcNow();
        var call = OutgoingCall.To(
            await db.NotificationPoints.SingleAsync(p => p.Id == hook.Id, Stop),
            EventType.KeyAdded,
            id => $$"""{"id":"{{id}}","type":"key.added","subject":"noekkel-1"}""",
            now
        );
        call.Claim(CallWebhook.ClaimedUntil(now));
        db.OutgoingCalls.Add(call);
        await db.SaveChangesAsync(Stop);
        return call;
    }

    private static Func<HttpContext, Task> Status(int status) =>
        http =>
        {
            http.Response.StatusCode = status;
            return Task.CompletedTask;
        };
}
