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
/// answers, what others write when <see cref="ChangeLookout"/> asks, and when the replay guard reports something newer.
/// </summary>
public sealed class LiveDirectory : IHostedService, IDisposable
{
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
    private long version;
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

    /// <summary>Whether a change may be committed that is older than others which were taken in.</summary>
    public bool HasGaps => hasGaps;

    /// <summary>
    /// Raised whenever something was taken in. Who reads it before a judgement and finds it raised afterwards may have
    /// judged by what no longer holds.
    /// </summary>
    public long Version => Interlocked.Read(ref version);

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
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await InTurn(() => Load(cancellationToken));
        store.Feed.Listen(TakeIn);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => turn.Dispose();

    private async Task Look()
    {
        // Leaves the lock before anything else, so that "queued" is set before it is cleared.
        await Task.Yield();
        await InTurn(async () =>
        {
            lock (gate)
                queued = null;
            foreach (var change in await changes.After(watch.ReadAfter, CancellationToken.None))
            {
                watch.NoteOldest(change.Oldest);
                if (watch.IsNew(change.Id))
                    await Apply(change);
            }
            if (watch.IsLost(time.GetUtcNow()))
                await Load(CancellationToken.None);
        });
    }

    // The rows are committed; a writer who hangs up must not leave them out.
    private Task TakeIn(IReadOnlyList<Change> written, CancellationToken cancellation) =>
        InTurn(async () =>
        {
            try
            {
                foreach (var change in written)
                    await Apply(new(change.Id, change.Kind, change.EntityId, change.Id));
            }
            catch (DbException e)
            {
                // The write succeeded, so its writer must not hear of a failure; the next look finds the row unseen.
                logger.LogWarning(e, "A change could not be taken in at once");
            }
        });

    private async Task InTurn(Func<Task> work)
    {
        await turn.WaitAsync(CancellationToken.None);
        try
        {
            await work();
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task Apply(ChangeRow change)
    {
        var entity = change.EntityId;
        var wait = CancellationToken.None;
        await (
            change.Kind switch
            {
                ChangeKind.Integration => reader.LoadClient(snapshot, entity, wait),
                ChangeKind.Scope => reader.LoadScope(snapshot, entity, wait),
                ChangeKind.Access => reader.LoadAccess(snapshot, entity, wait),
                ChangeKind.SigningKey => LoadSigners(snapshot, wait),
                _ => delegations.Load(snapshot, change.Kind, entity, wait),
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

    private async Task Load(CancellationToken cancellation)
    {
        // The account starts before the load: a change in between is then applied once more, which does no harm.
        var now = time.GetUtcNow();
        var fresh = await changes.Start(now, cancellation);
        var loaded = new Snapshot();
        await reader.LoadAll(loaded, cancellation);
        await delegations.LoadAll(loaded, cancellation);
        await LoadSigners(loaded, cancellation);
        watch.GiveUp(now);
        fresh.Forget(watch);
        watch = fresh;
        snapshot = loaded;
        Publish();
    }

    private void Publish()
    {
        hasGaps = watch.HasGaps;
        Interlocked.Exchange(ref newest, watch.Newest);
        Interlocked.Increment(ref version);
    }
}
