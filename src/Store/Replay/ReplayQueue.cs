namespace Portvakt.Store.Replay;

/// <summary>
/// Grants on their way to the store, bounded so that a stalled disk answers 503 instead of eating memory. Whatever
/// gathered while a batch was written is the next batch.
/// </summary>
internal sealed class ReplayQueue(int capacity)
{
    private readonly Lock gate = new();
    private readonly SemaphoreSlim filled = new(0);
    private List<ReplayEntry> waiting = [];
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
        return Empty();
    }

    /// <summary>Waits for a batch of at most <paramref name="most"/>; null when the queue is closed and empty.</summary>
    public async Task<List<ReplayEntry>?> TakeAsync()
    {
        await filled.WaitAsync();
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
            waiting = new List<ReplayEntry>(batch.Count);
            return batch;
        }
    }
}
