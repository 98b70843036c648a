using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Help.Statements;

/// <summary>A number of days as people say it.</summary>
internal static class KeptFor
{
    private const double DaysInYear = 365.25;
    private const double MonthsInYear = 12;
    private const int LeastMonths = 2;
    private const int Slack = 3;

    private static readonly Text Day = new("1 døgn", "1 døgn", "1 day");
    private static readonly Text Days = new("{0} dager", "{0} dagar", "{0} days");
    private static readonly Text Months = new("{0} måneder", "{0} månader", "{0} months");
    private static readonly Text Years = new("{0} år", "{0} år", "{0} years");

    /// <summary>In years where it is whole years, in months from two on, otherwise in days.</summary>
    public static Text Of(int days)
    {
        var years = Math.Round(days / DaysInYear);
        if (years > 1 && Math.Abs(days - years * DaysInYear) <= Slack)
            return Years.With(years);
        var months = Math.Round(days / (DaysInYear / MonthsInYear));
        if (months >= LeastMonths)
            return Months.With(months);
        return days == 1 ? Day : Days.With(days);
    }
}
