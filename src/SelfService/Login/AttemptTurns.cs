namespace Portvakt.SelfService.Login;

/// <summary>One turn at a time for each subject. Subjects share a fixed number of queues, so memory does not grow.</summary>
public sealed class AttemptTurns : IDisposable
{
    private readonly SemaphoreSlim[] queues =
    [
        .. Enumerable.Range(0, 256).Select(_ => new SemaphoreSlim(1, 1)),
    ];

    /// <summary>Waits for the turn; disposing gives it back.</summary>
    /// <param name="key">A hexadecimal hash.</param>
    public async Task<IDisposable> Take(string key, CancellationToken cancellation)
    {
        var queue = queues[Convert.FromHexString(key.AsSpan(0, 2))[0]];
        await queue.WaitAsync(cancellation);
        return new Turn(queue);
    }

    public void Dispose() => Array.ForEach(queues, queue => queue.Dispose());

    private sealed class Turn(SemaphoreSlim queue) : IDisposable
    {
        public void Dispose() => queue.Release();
    }
}
