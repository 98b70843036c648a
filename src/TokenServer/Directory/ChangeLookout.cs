using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Portvakt.Store;
using Portvakt.Store.Changes;

namespace Portvakt.TokenServer.Directory;

/// <summary>
/// Has the snapshot take in what other processes write: as soon as PostgreSQL tells of it, and by looking in any case,
/// seldom while the telling works and twice a second while it does not.
/// </summary>
internal sealed class ChangeLookout(
    LiveDirectory directory,
    StoreConnection store,
    TimeProvider time,
    ILoggerFactory loggers
) : BackgroundService
{
    /// <summary>How often the changes table is looked at when nobody tells of changes.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    /// <summary>How often when somebody does: what a message was lost about is found then at the latest.</summary>
    public static readonly TimeSpan QuietInterval = TimeSpan.FromSeconds(5);

    private readonly ILogger logger = loggers.CreateLogger<ChangeLookout>();
    private readonly ChangeListener? listener =
        store.Kind == DatabaseKind.Postgres
            ? new(store.ConnectionString, store.Feed, time, loggers.CreateLogger<ChangeListener>())
            : null;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(
            LookAround(stoppingToken),
            listener?.Run(() => Look(stoppingToken), stoppingToken) ?? Task.CompletedTask
        );

    private async Task LookAround(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(Interval, time);
        var last = time.GetUtcNow();
        while (await timer.WaitForNextTickAsync(stop))
        {
            var now = time.GetUtcNow();
            // An id that is missing may be committed without a word, by whoever writes to the table by hand.
            if (listener?.IsListening == true && !directory.HasGaps && now - last < QuietInterval)
                continue;
            last = now;
            await Look(stop);
        }
    }

    private async Task Look(CancellationToken stop)
    {
        try
        {
            // While the database is away, answering from what is known is right: the replay guard decides whether
            // tokens may be issued at all.
            await directory.CatchUp();
        }
        catch (Exception e) when (!stop.IsCancellationRequested)
        {
            logger.LogError(
                e,
                "The snapshot could not be brought up to date; the next round tries again"
            );
        }
    }
}
