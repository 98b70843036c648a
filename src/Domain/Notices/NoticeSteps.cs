using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Notices;

/// <summary>How many days before an end it is told, and from when on the administrators hear of it too.</summary>
/// <param name="Days">Each in days before the last day that the thing works; 0 is that day itself.</param>
/// <param name="EscalatesAt">From this step on.</param>
public sealed record NoticeSteps(IReadOnlyList<int> Days, int EscalatesAt)
{
    /// <summary>How long after an end its last step may still be told, when nobody could before.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromDays(3);

    public static readonly NoticeSteps Default = new([60, 30, 14, 7, 1, 0], 7);

    /// <summary>The first step of all, in days.</summary>
    public int First => Days.Max();

    /// <summary>
    /// The step that is due at <paramref name="now"/>: the last one that has come. Those before it that nobody told are over,
    /// so that a server that was down does not tell all of them at once. Null when none has come, or it is too late.
    /// </summary>
    public int? Due(DateTimeOffset ends, DateTimeOffset now)
    {
        if (ends + Grace <= now)
            return null;
        var left = Math.Max(0, DaysLeft(ends, now));
        return Days.Where(step => step >= left).Select(step => (int?)step).Min();
    }

    /// <summary>Whether the administrators hear of it.</summary>
    public bool Escalates(int step) => step <= EscalatesAt;

    /// <summary>Days from today to the last day that something works, as people in Norway count them; negative after it.</summary>
    public static int DaysLeft(DateTimeOffset ends, DateTimeOffset now) =>
        LastDay(ends).DayNumber - NorwegianTime.Day(now).DayNumber;

    /// <summary>The last day that something works which ends at a moment: what ends at midnight worked until the day before.</summary>
    public static DateOnly LastDay(DateTimeOffset ends) => NorwegianTime.Day(LastMoment(ends));

    /// <summary>The last moment that something works which ends at one.</summary>
    public static DateTimeOffset LastMoment(DateTimeOffset ends) => ends.AddTicks(-1);
}
