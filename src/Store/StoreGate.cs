namespace Portvakt.Store;

/// <summary>
/// On SQLite all writers of the main file queue here, in the process: its driver answers a taken lock by
/// sleeping 150 ms, which is fifty times longer than the write that holds it. On PostgreSQL it is open.
/// </summary>
public sealed class StoreGate(bool closed) : IDisposable
{
    private readonly SemaphoreSlim? semaphore = closed ? new SemaphoreSlim(1, 1) : null;

    /// <summary>Waits for the turn; dispose what it gives to leave.</summary>
    public async ValueTask<Turn> Enter(CancellationToken cancellation)
    {
        if (semaphore is not null)
            await semaphore.WaitAsync(cancellation);
        return new Turn(semaphore);
    }

    public void Dispose() => semaphore?.Dispose();

    /// <summary>One writer's turn.</summary>
    public readonly struct Turn(SemaphoreSlim? semaphore) : IDisposable
    {
        public void Dispose() => semaphore?.Release();
    }
}
