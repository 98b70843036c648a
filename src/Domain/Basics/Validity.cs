using System.Globalization;

namespace Portvakt.Domain.Basics;

/// <summary>
/// From when until when something holds, half-open. An end date that a person wrote means until midnight in
/// Norway after that day; it is kept beside the instant, so that the page shows what was written.
/// </summary>
public sealed record Validity(
    DateTimeOffset From,
    DateTimeOffset? To = null,
    DateOnly? LastDay = null
)
{
    /// <summary>Holds from now on without end.</summary>
    public static Validity Since(DateTimeOffset now) => new(now);

    /// <summary>Holds from now on up to and including <paramref name="lastDay"/>, Norwegian time.</summary>
    public static Validity Through(DateTimeOffset now, DateOnly lastDay) =>
        new(now, NorwegianTime.Midnight(lastDay.AddDays(1)), lastDay);

    /// <summary>Reads a last day as the wire has dates (RFC 3339 full-date); a problem for one that is past in Norway.</summary>
    public static Outcome<DateOnly> ReadLastDay(string text, string field, DateTimeOffset now)
    {
        // The calendar has no midnight after its very last day.
        if (
            !DateOnly.TryParseExact(
                text.Trim(),
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
            || day == DateOnly.MaxValue
        )
            return Problem.At(field, Problems.DateMalformed, text.Trim());
        return Through(now, day).HoldsAt(now) ? day : Problem.At(field, Problems.AccessEndPast);
    }

    public bool HoldsAt(DateTimeOffset now) => From <= now && !IsOver(now);

    /// <summary>Whether it has ended at <paramref name="now"/>.</summary>
    public bool IsOver(DateTimeOffset now) => To <= now;

    /// <summary>The same, ended at <paramref name="now"/>.</summary>
    public Validity EndedAt(DateTimeOffset now) => this with { To = now, LastDay = null };
}
