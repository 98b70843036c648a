using System.Data.Common;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Portvakt.Store;
using Portvakt.Store.Changes;
using Portvakt.TokenServer.Keys;
using EnvironmentName = Portvakt.Domain.Environments.EnvironmentName;

namespace Portvakt.TokenServer.Directory;

/// <summary>
/// Loads the snapshot before the first request and keeps it true: what this process writes is taken in before the writer
/// answers, what others write within half a second, and at once when the replay guard reports something newer.
/// </summary>
public sealed class LiveDirectory : BackgroundService
{
    /// <summary>How often the changes table is looked at.</summary>
    public static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(500);

    private readonly StoreConnection store;
    private readonly TimeProvider time;
    private readonly ILogger<LiveDirectory> logger;
    private readonly SnapshotReader reader;
    private readonly DelegationReader delegations;
    private readonly SigningKeyReader keys;
    private readonly ChangeReader changes;

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Lock gate = new();
    private Task? queued;
    private volatile Snapshot snapshot = new();
    private ChangeWatch watch = new(0);
    private long newest;
    private volatile bool hasGaps;

    /// <param name="store">Where the rows are.</param>
    /// <param name="unprotect">Turns a stored private key into PKCS#8.</param>
    public LiveDirectory(
        StoreConnection store,
        Func<byte[], byte[]> unprotect,
        TimeProvider time,
        ILogger<LiveDirectory> logger
    )
    {
        this.store = store;
        this.time = time;
        this.logger = logger;
        reader = new SnapshotReader(store);
        delegations = new DelegationReader(store);
        keys = new SigningKeyReader(store, unprotect);
        changes = new ChangeReader(store);
    }

    /// <summary>What is known about an environment now.</summary>
    public EnvironmentDirectory Of(EnvironmentName environment) => snapshot.Of(environment.Value);

    /// <summary>Whether the snapshot is older than a change id that the replay guard saw.</summary>
    public bool IsBehind(long newestChange) =>
        newestChange > 0 && (newestChange > Interlocked.Read(ref newest) || hasGaps);

    /// <summary>
    /// Takes in what was committed before the call. Requests that wait for a look that has not begun share it. False
    /// when the database does not answer.
    /// </summary>
    public async Task<bool> CatchUp()
    {
        Task look;
        lock (gate)
            look = queued ??= Look();
        try
        {
            await look;
            return true;
        }
        catch (Exception e) when (e is DbException or TimeoutException)
        {
            logger.LogWarning(e, "The changes could not be read; the next look tries again");
            return false;
        }
    }

    /// <summary>Loads everything, then lets the server start.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await Reload(cancellationToken);
        store.Feed.Listen(TakeIn);
        await base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        turn.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(PollInterval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                // While the database is away, answering from what is known is right: the replay guard decides
                // whether tokens may be issued at all.
                if (await CatchUp() && await GivesUp(stoppingToken))
                    await Reload(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogError(
                    e,
                    "The snapshot could not be brought up to date; the next round tries again"
                );
            }
        }
    }

    private async Task Look()
    {
        // Leaves the lock before anything else, so that "queued" is set before it is cleared.
        await Task.Yield();
        await turn.WaitAsync();
        lock (gate)
            queued = null;
        try
        {
            foreach (var change in await changes.After(watch.ReadAfter, CancellationToken.None))
            {
                if (watch.IsNew(change.Id))
                    await Apply(change, CancellationToken.None);
            }
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task TakeIn(IReadOnlyList<Change> written, CancellationToken cancellation)
    {
        // The rows are committed; a writer who hangs up must not leave them out.
        await turn.WaitAsync(CancellationToken.None);
        try
        {
            foreach (var change in written)
                await Apply(
                    new ChangeRow(change.Id, change.Kind, change.EntityId),
                    CancellationToken.None
                );
        }
        catch (DbException e)
        {
            // The write succeeded, so its writer must not hear of a failure; the next look finds the row unseen.
            logger.LogWarning(e, "A change could not be taken in at once");
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task Apply(ChangeRow change, CancellationToken cancellation)
    {
        await (
            change.Kind switch
            {
                ChangeKind.Integration => reader.LoadClient(
                    snapshot,
                    change.EntityId,
                    cancellation
                ),
                ChangeKind.Scope => reader.LoadScope(snapshot, change.EntityId, cancellation),
                ChangeKind.Access => reader.LoadAccess(snapshot, change.EntityId, cancellation),
                ChangeKind.SigningKey => LoadSigners(snapshot, cancellation),
                _ => delegations.Load(snapshot, change.Kind, change.EntityId, cancellation),
            }
        );
        watch.See(change.Id, time.GetUtcNow());
        Publish();
    }

    private async Task LoadSigners(Snapshot target, CancellationToken cancellation)
    {
        foreach (var (environment, signers) in await keys.Read(cancellation))
            target.Of(environment).PutSigners(signers);
    }

    private async Task Reload(CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            // The account starts before the load: a change in between is then applied once more, which does no harm.
            var fresh = await changes.Start(time.GetUtcNow(), cancellation);
            var loaded = new Snapshot();
            await reader.LoadAll(loaded, cancellation);
            await delegations.LoadAll(loaded, cancellation);
            await LoadSigners(loaded, cancellation);
            fresh.Forget(watch);
            watch = fresh;
            snapshot = loaded;
            Publish();
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<bool> GivesUp(CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            var reload = watch.GivesUp(time.GetUtcNow());
            Publish();
            return reload;
        }
        finally
        {
            turn.Release();
        }
    }

    private void Publish()
    {
        hasGaps = watch.HasGaps;
        Interlocked.Exchange(ref newest, watch.Newest);
    }
}
