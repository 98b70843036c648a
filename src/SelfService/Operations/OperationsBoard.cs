using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.SelfService.Operations;

/// <summary>
/// The operations messages in memory, since every page shows those that stand: read again when one was changed here, and
/// every half minute for what other nodes changed. While the database does not answer, what was read last still stands.
/// </summary>
internal sealed class OperationsBoard(
    StoreConnection store,
    TimeProvider clock,
    ILogger<OperationsBoard> logger
) : BackgroundService
{
    /// <summary>How long a message is remembered after its end.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromDays(90);

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    private volatile IReadOnlyList<OperationsMessage> all = [];

    /// <summary>What has not been withdrawn and did not end long ago, the newest beginning first.</summary>
    public IReadOnlyList<OperationsMessage> All => all;

    /// <summary>What the head of every page tells: what is, and the planned work that comes.</summary>
    public IReadOnlyList<OperationsMessage> Standing(DateTimeOffset now) =>
        [
            .. all.Where(m =>
                m.IsOngoingAt(now) || (m.Kind == OperationsKind.Planned && m.IsComingAt(now))
            ),
        ];

    public async Task Read(CancellationToken cancellation)
    {
        await using var db = store.CreateDbContext();
        var since = clock.GetUtcNow() - Remembered;
        all = await db
            .OperationsMessages.AsNoTracking()
            .Where(m => m.Withdrawn == null && (m.To == null || m.To > since))
            .OrderByDescending(m => m.From)
            .ThenByDescending(m => m.Id)
            .ToListAsync(cancellation);
    }

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await Read(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Read(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogWarning(
                    e,
                    "The operations messages could not be read; the last ones stand"
                );
            }
        }
    }
}
