namespace Portvakt.TokenServer.Directory;

/// <summary>
/// Keeps account of which change ids were taken in. Ids are given out before the commit, so a smaller id can appear
/// after a larger one: such a gap is looked for again, and after a minute the whole is loaded afresh. So it is when rows
/// may have been deleted unseen.
/// </summary>
internal sealed class ChangeWatch(long newest)
{
    /// <summary>How long a transaction may take between taking its id and committing.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private const int MostGaps = 10_000;

    private readonly SortedDictionary<long, DateTimeOffset> gaps = [];
    private bool overrun;

    /// <summary>The largest id seen.</summary>
    public long Newest { get; private set; } = newest;

    /// <summary>Whether something below <see cref="Newest"/> may not have been taken in.</summary>
    public bool HasGaps => overrun || gaps.Count > 0;

    /// <summary>Ask for rows with ids above this.</summary>
    public long ReadAfter => gaps.Count == 0 ? Newest : gaps.First().Key - 1;

    /// <summary>Whether the row is news.</summary>
    public bool IsNew(long id) => id > Newest || gaps.ContainsKey(id);

    /// <summary>Notes that the change was taken in.</summary>
    public void See(long id, DateTimeOffset now)
    {
        if (id <= Newest)
        {
            gaps.Remove(id);
            return;
        }
        if (id - Newest > MostGaps)
            overrun = true;
        else
            NoteGaps(Newest + 1, id, now);
        Newest = id;
    }

    /// <summary>Notes the ids between two bounds that were not there when the snapshot was loaded.</summary>
    public void NoteGaps(long from, long before, DateTimeOffset now)
    {
        for (var missing = from; missing < before; missing++)
            gaps.TryAdd(missing, now);
    }

    /// <summary>Drops the gaps that an earlier account had already given up or filled.</summary>
    public void Forget(ChangeWatch earlier)
    {
        var settled = gaps.Keys.Where(id => id <= earlier.Newest && !earlier.gaps.ContainsKey(id));
        foreach (var id in settled.ToList())
            gaps.Remove(id);
    }

    /// <summary>Notes the smallest id that the table still has: rows before it may have gone without being seen.</summary>
    public void NoteOldest(long id) => overrun |= id > Newest + 1;

    /// <summary>Whether everything has to be loaded afresh: rows were missed, or a gap outlived <see cref="Patience"/>.</summary>
    public bool IsLost(DateTimeOffset now) => overrun || Old(now).Any();

    /// <summary>Forgets the gaps that outlived <see cref="Patience"/>, so that they are not asked for again.</summary>
    public void GiveUp(DateTimeOffset now)
    {
        foreach (var id in Old(now).ToList())
            gaps.Remove(id);
        overrun = false;
    }

    private IEnumerable<long> Old(DateTimeOffset now) =>
        gaps.Where(gap => now - gap.Value >= Patience).Select(gap => gap.Key);
}
