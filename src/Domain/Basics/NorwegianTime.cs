using System.Globalization;

namespace Portvakt.Domain.Basics;

/// <summary>Days as people in Norway have them.</summary>
public static class NorwegianTime
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    /// <summary>How browsers send a time of day, and how people type one where the browser has no picker.</summary>
    private static readonly string[] Forms =
    [
        "yyyy-MM-dd'T'HH:mm",
        "yyyy-MM-dd'T'HH:mm:ss",
        "yyyy-MM-dd HH:mm",
        "d.M.yyyy HH:mm",
        "d.M.yyyy HH.mm",
    ];

    /// <summary>When a day begins.</summary>
    public static DateTimeOffset Midnight(DateOnly day) => At(day.ToDateTime(TimeOnly.MinValue));

    /// <summary>The day that it is at a moment.</summary>
    public static DateOnly Day(DateTimeOffset at) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Zone).DateTime);

    /// <summary>The moment that a day and a time of day stand for; null for a text that is none.</summary>
    public static DateTimeOffset? Read(string? text) =>
        DateTime.TryParseExact(
            text?.Trim(),
            Forms,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var clock
        )
            ? At(clock)
            : null;

    /// <summary>A moment as the field of a form takes it.</summary>
    public static string Field(DateTimeOffset at) =>
        TimeZoneInfo.ConvertTime(at, Zone).ToString(Forms[0], CultureInfo.InvariantCulture);

    private static DateTimeOffset At(DateTime clock) => new(clock, Zone.GetUtcOffset(clock));
}
