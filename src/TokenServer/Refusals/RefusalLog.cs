using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Portvakt.Domain.Tokens;
using Portvakt.Store;
using Portvakt.Store.Refusals;

namespace Portvakt.TokenServer.Refusals;

/// <summary>
/// Keeps refusals for whoever asks "why": noted in memory while a request is answered, written once a second. When the
/// database cannot keep up, the newest are let go; an answer never waits for it.
/// </summary>
internal sealed class RefusalLog(
    StoreConnection store,
    TimeProvider time,
    ILogger<RefusalLog> logger
) : BackgroundService
{
    private const int MostWaiting = 5_000;
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly Channel<Refusal> waiting = Channel.CreateBounded<Refusal>(
        new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite }
    );
    private readonly RefusalShelf shelf = new(store);
    private readonly RefusalQuota quota = new();
    private long unknown;

    /// <summary>Refusals since the start that are not any known client's: counted, nothing else.</summary>
    public long Unknown => Interlocked.Read(ref unknown);

    /// <summary>Notes why a grant was refused.</summary>
    /// <param name="verdict">A verdict that is not <see cref="GrantVerdict.Ok"/>.</param>
    /// <param name="traceId">The id that the answer names.</param>
    public void Note(GrantVerdict verdict, string traceId)
    {
        if (Refusal.Of(verdict, traceId) is not { } refusal)
            Interlocked.Increment(ref unknown);
        else if (quota.Take(refusal.ClientId, refusal.IsAuthenticated, refusal.At))
            waiting.Writer.TryWrite(refusal);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Write(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await Write(stoppingToken);
    }

    private async Task Write(CancellationToken cancellation)
    {
        List<Refusal> batch = [];
        while (waiting.Reader.TryRead(out var refusal))
            batch.Add(refusal);
        if (batch.Count == 0)
            return;
        try
        {
            await shelf.Put(batch, cancellation);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            logger.LogWarning(e, "Refusals could not be kept; those of this round are lost");
        }
    }
}
