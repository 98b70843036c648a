using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Portvakt.Domain.Notices;
using Portvakt.Store;
using Portvakt.Store.Jobs;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>
/// Sends what is due: each webhook's calls in their order, one after the other, and the webhooks beside each other, so that a
/// slow one keeps nobody waiting. After a failure a webhook is left in peace for as long as its oldest call waits.
/// </summary>
internal sealed class DeliverWebhooks(
    StoreConnection store,
    CallWebhook call,
    TimeProvider clock,
    ILogger<DeliverWebhooks> logger
) : IAsyncDisposable
{
    /// <summary>How many webhooks are called at once.</summary>
    private const int Most = 64;

    /// <summary>How many calls one webhook gets before it has to wait for its turn.</summary>
    private const int InARow = 50;

    /// <summary>How long a round waits for its calls; slower ones go on beside the rounds that follow.</summary>
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<Guid, Task<int>> underWay = new();
    private readonly CancellationTokenSource stop = new();

    /// <summary>What came of it, in a few words.</summary>
    public async Task<string> Run(CancellationToken cancellation)
    {
        await using var db = store.CreateDbContext();
        await SetOverdueAside(db, cancellation);
        var now = clock.GetUtcNow();
        var due = await Due(db, now).Take(Most * 4).ToListAsync(cancellation);
        foreach (var (point, _) in underWay.Where(entry => entry.Value.IsCompleted))
            underWay.TryRemove(point, out var _);
        List<Task<int>> begun = [];
        foreach (var point in due.Where(point => !underWay.ContainsKey(point)))
            if (underWay.Count < Most)
                begun.Add(underWay[point] = Begin(point));
        var all = Task.WhenAll(begun);
        await Task.WhenAny(all, Task.Delay(Round, clock, cancellation));
        var sent = 0;
        foreach (var finished in begun.Where(task => task.IsCompletedSuccessfully))
            sent += await finished;
        return sent == 0 ? "" : JobResults.Say(JobResults.CallsSent, sent);
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await Task.WhenAll(underWay.Values);
        stop.Dispose();
    }

    /// <summary>What is to be sent: to a webhook that is not confirmed its test only.</summary>
    private static IQueryable<OutgoingCall> Pending(PortvaktDb db) =>
        from waiting in db.OutgoingCalls
        join point in db.NotificationPoints on waiting.PointId equals point.Id
        where waiting.Sent == null && waiting.SetAside == null
        where point.Confirmed != null || waiting.Type == WebhookBody.Test
        select waiting;

    /// <summary>
    /// The webhooks whose oldest call is due, those first that have waited longest. One whose oldest call waits has nothing to
    /// be sent, however many are due behind it; were it here, it would take the turn of another.
    /// </summary>
    private static IQueryable<Guid> Due(PortvaktDb db, DateTimeOffset now) =>
        from waiting in Pending(db)
        where waiting.NotBefore <= now
        where
            waiting.Id
            == Pending(db)
                .Where(c => c.PointId == waiting.PointId)
                .OrderBy(c => c.Id)
                .Select(c => c.Id)
                .First()
        orderby waiting.NotBefore
        select waiting.PointId;

    private async Task<int> Begin(Guid point)
    {
        try
        {
            return await InOrder(point, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return 0;
        }
        catch (Exception e)
        {
            logger.LogWarning(
                e,
                "The calls of webhook {Point} stopped; a later round goes on",
                point
            );
            return 0;
        }
    }

    private async Task<int> InOrder(Guid point, CancellationToken cancellation)
    {
        for (var sent = 0; sent < InARow; sent++)
        {
            await using var db = store.CreateDbContext();
            var next = await Pending(db)
                .AsNoTracking()
                .Where(c => c.PointId == point)
                .OrderBy(c => c.Id)
                .FirstOrDefaultAsync(cancellation);
            if (next is null || next.NotBefore > clock.GetUtcNow())
                return sent;
            if (await call.Send(next.Id, cancellation) is not { IsTaken: true })
                return sent;
        }
        return InARow;
    }

    /// <summary>A day is over for those that could not even be tried: the webhook was turned off, or others stood before.</summary>
    private async Task SetOverdueAside(PortvaktDb db, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await db.InTurn(
            () =>
                db
                    .OutgoingCalls.Where(c =>
                        c.Sent == null
                        && c.SetAside == null
                        && c.NotBefore <= now
                        && c.Deadline <= now
                    )
                    .ExecuteUpdateAsync(c => c.SetProperty(x => x.SetAside, now), cancellation),
            cancellation
        );
    }
}
