using Microsoft.Extensions.Logging;
using Npgsql;
using Portvakt.Domain.Tokens;

namespace Portvakt.Store.Replay;

/// <summary>
/// The replay guard of several nodes: one table, written in batches, of which two are on their way at a time so that one
/// gathers while the other waits for the disk.
/// </summary>
public sealed class PostgresReplayGuard : IReplayGuard
{
    private const int Capacity = 8192;
    private const int Writers = 2;
    private const int TimeoutSeconds = 5;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan BusyRetry = TimeSpan.FromSeconds(1);

    private readonly ReplayQueue queue = new(Capacity, Pause);
    private readonly NpgsqlDataSource source;
    private readonly string? newestChange;
    private readonly ILogger<PostgresReplayGuard> logger;
    private readonly CancellationTokenSource stopping = new();
    private readonly Task[] running;

    private PostgresReplayGuard(
        NpgsqlDataSource source,
        string? newestChange,
        TimeProvider time,
        ILogger<PostgresReplayGuard> logger
    )
    {
        this.source = source;
        this.newestChange = newestChange;
        this.logger = logger;
        running =
        [
            .. Enumerable
                .Range(0, Writers)
                .Select(_ => Task.Factory.StartNew(Write, TaskCreationOptions.LongRunning)),
            Task.Run(() => DeleteExpired(time)),
        ];
    }

    /// <summary>Opens the guard, makes its table when it is missing.</summary>
    /// <param name="connectionString">The database; the guard keeps connections of its own.</param>
    /// <param name="newestChange">A query for the newest change id, answered with each batch; null to leave it out.</param>
    public static async Task<PostgresReplayGuard> Open(
        string connectionString,
        string? newestChange,
        TimeProvider time,
        ILogger<PostgresReplayGuard> logger,
        CancellationToken cancellation
    )
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            CommandTimeout = TimeoutSeconds,
            Timeout = TimeoutSeconds,
            ApplicationName = "portvakt replay guard",
        };
        var source = NpgsqlDataSource.Create(settings);
        await ReplayTable.Create(source, cancellation);
        return new PostgresReplayGuard(source, newestChange, time, logger);
    }

    public Task<ReplayAnswer> Record(
        ReplayKey key,
        DateTimeOffset issuedAt,
        DateTimeOffset expiresAt
    )
    {
        var keptUntil = (expiresAt + ReplayKey.KeptAfterExpiry).ToUnixTimeMilliseconds();
        var entry = new ReplayEntry(key, keptUntil);
        return queue.TryAdd(entry)
            ? entry.Answer
            : Task.FromResult(ReplayAnswer.Unavailable(BusyRetry));
    }

    public async ValueTask DisposeAsync()
    {
        queue.Close();
        await stopping.CancelAsync();
        await Task.WhenAll(running);
        await source.DisposeAsync();
        stopping.Dispose();
    }

    private void Write()
    {
        ReplayInsert? insert = null;
        while (queue.Take() is { } batch)
        {
            var first = ReplayBatch.Distinct(batch);
            try
            {
                insert ??= ReplayInsert.Open(source, newestChange);
                insert.Run(first);
            }
            catch (Exception e)
            {
                // A broken connection may have committed all the same. Such a grant is used up, which is the safe side.
                logger.LogError(e, "The replay guard could not write; tokens are refused");
                ReplayBatch.SettleAll(first, ReplayAnswer.Unavailable(BusyRetry));
                insert?.Dispose();
                insert = null;
            }
        }
        insert?.Dispose();
    }

    private async Task DeleteExpired(TimeProvider time)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(5), time);
        try
        {
            while (await timer.WaitForNextTickAsync(stopping.Token))
            {
                try
                {
                    await ReplayTable.DeleteExpired(source, time.GetUtcNow(), stopping.Token);
                }
                catch (NpgsqlException e)
                {
                    // Old rows only take room; the next round tries again.
                    logger.LogWarning(e, "Expired grants could not be deleted");
                }
            }
        }
        catch (OperationCanceledException)
        {
            logger.LogDebug("The replay guard stops");
        }
    }
}
