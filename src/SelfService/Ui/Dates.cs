using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Ui;

/// <summary>Points in time as people in Norway read them: days of Europe/Oslo, and how far away they are.</summary>
public static class Dates
{
    // Written out, so that a date looks the same whichever version of the system's language data is installed.
    private static readonly string[] Norwegian =
    [
        "jan.",
        "feb.",
        "mars",
        "april",
        "mai",
        "juni",
        "juli",
        "aug.",
        "sep.",
        "okt.",
        "nov.",
        "des.",
    ];
    private static readonly string[] English =
    [
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec",
    ];

    private static readonly Text Ahead = new("om {0}", "om {0}", "in {0}");
    private static readonly Text Behind = new("for {0} siden", "for {0} sidan", "{0} ago");
    private static readonly Text Now = new("akkurat nå", "akkurat no", "just now");
    private static readonly Text Tomorrow = new("i morgen", "i morgon", "tomorrow");
    private static readonly Text Yesterday = new("i går", "i går", "yesterday");
    private static readonly (Text One, Text Many) Minutes = (
        new("1 minutt", "1 minutt", "1 minute"),
        new("{0} minutter", "{0} minutt", "{0} minutes")
    );
    private static readonly (Text One, Text Many) Hours = (
        new("1 time", "1 time", "1 hour"),
        new("{0} timer", "{0} timar", "{0} hours")
    );
    private static readonly (Text One, Text Many) Days = (
        new("1 dag", "1 dag", "1 day"),
        new("{0} dager", "{0} dagar", "{0} days")
    );
    private static readonly (Text One, Text Many) Months = (
        new("1 måned", "1 månad", "1 month"),
        new("{0} måneder", "{0} månader", "{0} months")
    );
    private static readonly (Text One, Text Many) Years = (
        new("1 år", "1 år", "1 year"),
        new("{0} år", "{0} år", "{0} years")
    );

    /// <summary>A day as each language writes it.</summary>
    public static Text Day(DateTimeOffset at) => Text.InEach(language => Day(at, language));

    /// <summary>A day and its time as each language writes them.</summary>
    public static Text DayAndTime(DateTimeOffset at) =>
        Text.InEach(language => DayAndTime(at, language));

    /// <summary>The day in Oslo: "22. nov. 2026" or "22 Nov 2026".</summary>
    public static string Day(DateTimeOffset at, Language language)
    {
        var local = TimeZoneInfo.ConvertTime(at, NorwegianTime.Zone);
        return language == Language.English
            ? $"{local.Day} {English[local.Month - 1]} {local.Year}"
            : $"{local.Day}. {Norwegian[local.Month - 1]} {local.Year}";
    }

    /// <summary>Day and time of day in Oslo: "22. nov. 2026 kl. 14.05" or "22 Nov 2026, 14:05".</summary>
    public static string DayAndTime(DateTimeOffset at, Language language)
    {
        var local = TimeZoneInfo.ConvertTime(at, NorwegianTime.Zone);
        return language == Language.English
            ? $"{Day(at, language)}, {local.Hour:00}:{local.Minute:00}"
            : $"{Day(at, language)} kl. {local.Hour:00}.{local.Minute:00}";
    }

    /// <summary>
    /// How far <paramref name="at"/> is from <paramref name="now"/>: minutes and hours within the day, then days by
    /// the calendar, months from 60 days on, years from two years on.
    /// </summary>
    public static string Distance(DateTimeOffset at, DateTimeOffset now, Language language)
    {
        var days = DayNumber(at) - DayNumber(now);
        var length = (at - now).Duration();
        var amount = days switch
        {
            0 when length < TimeSpan.FromMinutes(1) => null,
            0 when length < TimeSpan.FromHours(1) => Amount(
                (int)length.TotalMinutes,
                Minutes,
                language
            ),
            0 => Amount((int)length.TotalHours, Hours, language),
            1 or -1 => null,
            > -60 and < 60 => Amount(Math.Abs(days), Days, language),
            > -730 and < 730 => Amount(Math.Abs(days) / 30, Months, language),
            _ => Amount(Math.Abs(days) / 365, Years, language),
        };
        if (amount is not null)
            return (at >= now ? Ahead : Behind).In(language, amount);
        return (
            days switch
            {
                1 => Tomorrow,
                -1 => Yesterday,
                _ => Now,
            }
        ).In(language);
    }

    private static int DayNumber(DateTimeOffset at) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, NorwegianTime.Zone).DateTime).DayNumber;

    private static string Amount(int count, (Text One, Text Many) unit, Language language) =>
        count == 1 ? unit.One.In(language) : unit.Many.In(language, count);
}
