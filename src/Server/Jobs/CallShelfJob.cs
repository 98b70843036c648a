using Portvakt.Store;
using Portvakt.Store.Calls;

namespace Portvakt.Server.Jobs;

/// <summary>Forgets, every quarter of an hour, the calls with an Idempotency-Key that are a day old.</summary>
internal sealed class CallShelfJob(
    StoreConnection store,
    TimeProvider clock,
    ILogger<CallShelfJob> logger
) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var shelf = new CallShelf(store);
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            try
            {
                // Deleting twice does no harm, so nodes need not agree on who does it.
                await shelf.CleanUp(clock.GetUtcNow(), stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogWarning(e, "Old calls could not be forgotten; tried again later");
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
