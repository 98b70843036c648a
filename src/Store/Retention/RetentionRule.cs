using System.Globalization;

namespace Portvakt.Store.Retention;

/// <summary>Which rows of a table are deleted, and when.</summary>
/// <param name="Name">What the rows are, as Portvakt:Retention has it.</param>
/// <param name="Table">Where they lie.</param>
/// <param name="Key">The columns that tell them apart.</param>
/// <param name="IsOver">SQL: what is true of a row whose time ended at {0} or before.</param>
/// <param name="Days">For how long they are kept after that; the default.</param>
internal sealed record RetentionRule(string Name, string Table, string Key, string IsOver, int Days)
{
    private const int Weekly = 7;

    /// <summary>How the column that <see cref="IsOver"/> looks at writes a moment; Unix milliseconds unless it says otherwise.</summary>
    public Func<DateTimeOffset, object> Moment { get; init; } = at => at.ToUnixTimeMilliseconds();

    /// <summary>
    /// The moment before which rows are over. To the day for what is kept for weeks, so that big tables are looked
    /// through once a day and not at each round.
    /// </summary>
    /// <param name="days">How long they are kept here.</param>
    public DateTimeOffset Before(DateTimeOffset now, int days)
    {
        var before = now.AddDays(-days);
        return days < Weekly ? before : new DateTimeOffset(before.UtcDateTime.Date, TimeSpan.Zero);
    }

    /// <summary>
    /// Deletes at most {1} rows. The condition stands twice: a row that somebody changed in between is no longer meant.
    /// </summary>
    public string Sql =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"delete from {Table} where ({Key}) in (select {Key} from {Table} where {IsOver} limit {{1}}) and {IsOver}"
        );
}
