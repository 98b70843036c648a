using System.Diagnostics;

namespace Portvakt.Store.Replay;

/// <summary>
/// Grants on their way to the store, bounded so that a stalled disk answers 503 instead of eating memory. Whatever
/// gathered while a batch was written is the next batch.
/// </summary>
/// <param name="capacity">Most grants that wait.</param>
/// <param name="pause">
/// Under load, the least time from one batch to the next. A batch costs more than ten grants in it, so taking
/// them one by one as fast as the store can would cost as much processor time as the cryptography. While grants come
/// singly nothing is gathered and nobody waits.
/// </param>
internal sealed class ReplayQueue(int capacity, TimeSpan pause)
{
    private readonly Lock gate = new();
    private readonly SemaphoreSlim filled = new(0);
    private List<ReplayEntry> waiting = [];
    private long lastTaken;
    private bool busy;
    private bool closed;

    /// <summary>False when the queue is full or closed.</summary>
    public bool TryAdd(ReplayEntry entry)
    {
        lock (gate)
        {
            if (closed || waiting.Count >= capacity)
                return false;
            waiting.Add(entry);
            // One signal for each batch: the taker empties the list.
            if (waiting.Count == 1)
                filled.Release();
        }
        return true;
    }

    /// <summary>Blocks the calling thread until there is a batch; null when the queue is closed and empty.</summary>
    public List<ReplayEntry>? Take()
    {
        filled.Wait();
        var left = Pause();
        if (left > TimeSpan.Zero)
            Thread.Sleep(left);
        return Empty();
    }

    /// <summary>Takes no more; what waits is still handed out, then null to every taker.</summary>
    public void Close()
    {
        lock (gate)
        {
            if (closed)
                return;
            closed = true;
            filled.Release();
        }
    }

    private TimeSpan Pause()
    {
        lock (gate)
            return busy && !closed ? pause - Stopwatch.GetElapsedTime(lastTaken) : default;
    }

    private List<ReplayEntry>? Empty()
    {
        lock (gate)
        {
            if (waiting.Count == 0)
            {
                // Closed: pass the signal on to the next taker.
                filled.Release();
                return null;
            }
            var batch = waiting;
            busy = batch.Count > 1;
            lastTaken = Stopwatch.GetTimestamp();
            waiting = new List<ReplayEntry>(batch.Count);
            return batch;
        }
    }
}
