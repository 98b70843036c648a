using Portvakt.Store;
using Portvakt.Store.Audit;

namespace Portvakt.SelfService.Features.Events;

/// <summary>
/// Checks the log against its seals. It reads all of the installation's, so it is done once at a time, and what came of it
/// is told to whoever asks in the minutes that follow.
/// </summary>
internal sealed class CheckLog(StoreConnection store, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim turn = new(1);
    private CheckedLog? last;

    public async Task<CheckedLog> Handle(CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            // Whoever waited gets what the one before found.
            if (last is { } known && clock.GetUtcNow() < known.At + Kept)
                return known;
            var verdict = await new EventChainCheck(store).Run(cancellation);
            return last = new CheckedLog(clock.GetUtcNow(), verdict);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();
}
