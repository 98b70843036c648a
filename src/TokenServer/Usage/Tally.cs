namespace Portvakt.TokenServer.Usage;

/// <summary>A number that many threads add to until it is closed and written down.</summary>
internal sealed class Tally
{
    private readonly Lock gate = new();
    private bool closed;

    public long Tokens { get; private set; }

    /// <summary>The latest second in which something was added, Unix time.</summary>
    public long Last { get; private set; }

    /// <summary>False when it was closed before: add to its successor.</summary>
    public bool TryAdd(long more, long at)
    {
        lock (gate)
        {
            if (closed)
                return false;
            Tokens += more;
            Last = Math.Max(Last, at);
            return true;
        }
    }

    /// <summary>Lets nobody add any more, so that what is written down is all there was.</summary>
    public void Close()
    {
        lock (gate)
            closed = true;
    }
}
