using Microsoft.Extensions.Logging.Abstractions;
using Portvakt.Store.Changes;

namespace Portvakt.Store.Tests.Changes;

/// <summary>Another node, which counts how often it was called.</summary>
internal sealed class Ear : IAsyncDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly Task running;
    private int heard;

    /// <summary>How often it was called so far.</summary>
    public int Times => Volatile.Read(ref heard);

    /// <param name="own">What its own process writes; by default nothing.</param>
    public Ear(TestDatabase database, TimeProvider time, ChangeFeed? own = null) =>
        running = new ChangeListener(
            database.ConnectionString,
            own ?? new ChangeFeed(),
            time,
            NullLogger<ChangeListener>.Instance
        ).Run(
            () =>
            {
                Interlocked.Increment(ref heard);
                return Task.CompletedTask;
            },
            stopping.Token
        );

    /// <summary>Waits until it was called so often, and no oftener.</summary>
    public async Task Heard(int times)
    {
        await Wait.Until(
            () => Task.FromResult(Times >= times),
            TimeSpan.FromSeconds(30),
            TestContext.Current.CancellationToken
        );
        Assert.Equal(times, Times);
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        stopping.Dispose();
    }
}
