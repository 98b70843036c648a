using Portvakt.Server.Settings;
using Portvakt.Store;
using Portvakt.Store.Leases;
using Portvakt.Store.Retention;

namespace Portvakt.Server.Jobs;

/// <summary>Deletes every ten minutes what is no longer kept, once in each process, whichever faces it runs.</summary>
internal sealed class RetentionJob(
    StoreConnection store,
    Installation installation,
    TimeProvider clock,
    ILogger<RetentionJob> logger
) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var sweep = new RetentionSweep(
            store,
            new LeaseOffice(store, clock),
            clock,
            installation.Retention
        );
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                foreach (var (what, rows) in await sweep.Run(stoppingToken))
                    logger.LogInformation(
                        "Deleted {Rows} rows that are no longer kept: {What}",
                        rows,
                        what
                    );
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogWarning(e, "Old rows could not be deleted; the next round tries again");
            }
        }
    }
}
