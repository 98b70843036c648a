namespace Portvakt.Store.Audit;

/// <summary>A link of the chain over the events; see <see cref="Portvakt.Domain.Basics.EventChain"/>.</summary>
public sealed class EventSeal
{
    private EventSeal() { }

    /// <summary>The sequence up to which the link before it sealed; 0 for the first. No two links follow the same one.</summary>
    public long After { get; private set; }

    /// <summary>The sequence of the last event that it seals.</summary>
    public long Last { get; private set; }

    /// <summary>How many events it seals: numbers have gaps.</summary>
    public int Count { get; private set; }

    public byte[] Hash { get; private set; } = [];

    public DateTimeOffset At { get; private set; }

    public static EventSeal Of(long after, long last, int count, byte[] hash, DateTimeOffset now) =>
        new()
        {
            After = after,
            Last = last,
            Count = count,
            Hash = hash,
            At = now,
        };
}
