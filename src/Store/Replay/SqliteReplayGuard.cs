using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Portvakt.Domain.Tokens;

namespace Portvakt.Store.Replay;

/// <summary>
/// The replay guard of a single node: a file of its own, written by one thread of its own, so that neither the portal's
/// writers nor the thread pool stand in a token's way.
/// </summary>
public sealed class SqliteReplayGuard : IReplayGuard
{
    private const int Capacity = 8192;
    private static readonly TimeSpan BusyRetry = TimeSpan.FromSeconds(1);

    private readonly ReplayQueue queue = new(Capacity, pause: TimeSpan.Zero);
    private readonly ReplayFile file;
    private readonly TimeProvider time;
    private readonly ILogger<SqliteReplayGuard> logger;
    private readonly Thread writer;
    private readonly DateTimeOffset fence;
    private readonly TaskCompletionSource stopped = new();

    private SqliteReplayGuard(
        ReplayFile file,
        DateTimeOffset fence,
        TimeProvider time,
        ILogger<SqliteReplayGuard> logger
    )
    {
        this.file = file;
        this.fence = fence;
        this.time = time;
        this.logger = logger;
        writer = new Thread(Write) { IsBackground = true, Name = "replay guard" };
        writer.Start();
    }

    /// <summary>Opens the file, makes it when it is missing.</summary>
    /// <param name="path">replay.db in the data folder.</param>
    /// <param name="time">The clock that iat and exp are judged by.</param>
    /// <param name="logger">Hears about a store that fails.</param>
    public static SqliteReplayGuard Open(
        string path,
        TimeProvider time,
        ILogger<SqliteReplayGuard> logger
    ) => Open(path, BootId.Read(), time, logger);

    internal static SqliteReplayGuard Open(
        string path,
        string? boot,
        TimeProvider time,
        ILogger<SqliteReplayGuard> logger
    )
    {
        var file = ReplayFile.Open(path, boot);
        var fence = StartFence.Raise(file.Connection, boot, time.GetUtcNow());
        return new SqliteReplayGuard(file, fence, time, logger);
    }

    public Task<ReplayAnswer> Record(
        ReplayKey key,
        DateTimeOffset issuedAt,
        DateTimeOffset expiresAt
    )
    {
        if (issuedAt < fence)
            return Task.FromResult(ReplayAnswer.Unavailable(StartFence.Length));
        var keptUntil = (expiresAt + ReplayKey.KeptAfterExpiry).ToUnixTimeMilliseconds();
        var entry = new ReplayEntry(key, keptUntil);
        return queue.TryAdd(entry)
            ? entry.Answer
            : Task.FromResult(ReplayAnswer.Unavailable(BusyRetry));
    }

    public async ValueTask DisposeAsync()
    {
        queue.Close();
        await stopped.Task;
    }

    private void Write()
    {
        while (queue.Take() is { } batch)
        {
            var first = ReplayBatch.Distinct(batch);
            try
            {
                file.Insert(first, time.GetUtcNow());
            }
            catch (Exception e)
            {
                // Whatever it was: this thread must live on, and those who wait must hear.
                logger.LogError(e, "The replay guard could not write; tokens are refused");
                ReplayBatch.SettleAll(first, ReplayAnswer.Unavailable(BusyRetry));
            }
        }
        Close();
    }

    private void Close()
    {
        try
        {
            file.Close();
            stopped.SetResult();
        }
        catch (SqliteException e)
        {
            // The file stays marked as in use, so the next start raises the fence if the machine restarts.
            logger.LogError(e, "The replay guard could not close its file");
            stopped.SetResult();
        }
    }
}
