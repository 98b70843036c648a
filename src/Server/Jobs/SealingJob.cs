using Portvakt.Store;
using Portvakt.Store.Audit;
using Portvakt.Store.Leases;

namespace Portvakt.Server.Jobs;

/// <summary>Seals every second what was recorded since, so that the log cannot be changed unseen.</summary>
internal sealed class SealingJob(
    StoreConnection store,
    TimeProvider clock,
    ILogger<SealingJob> logger
) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var sealer = new EventSealer(store, new LeaseOffice(store, clock), clock);
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await sealer.Seal(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogWarning(e, "Events could not be sealed; the next round tries again");
            }
        }
    }
}
