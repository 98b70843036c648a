using Portvakt.Domain.Tokens;

namespace Portvakt.Store.Replay;

/// <summary>Settles duplicates inside one batch in memory: the first of equals goes to the store, the others are replays.</summary>
internal static class ReplayBatch
{
    /// <summary>The entries to write; the rest is answered already.</summary>
    public static List<ReplayEntry> Distinct(List<ReplayEntry> batch)
    {
        if (batch.Count == 1)
            return batch;
        var seen = new HashSet<ReplayKey>(batch.Count);
        var first = new List<ReplayEntry>(batch.Count);
        foreach (var entry in batch)
        {
            if (seen.Add(entry.Key))
                first.Add(entry);
            else
                // Even if the first then fails to be written: its grant was presented twice.
                entry.Settle(new ReplayAnswer(ReplayResult.Replayed));
        }
        return first;
    }

    public static void SettleAll(List<ReplayEntry> batch, ReplayAnswer answer)
    {
        foreach (var entry in batch)
            entry.Settle(answer);
    }
}
