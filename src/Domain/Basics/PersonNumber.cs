using System.Globalization;

namespace Portvakt.Domain.Basics;

/// <summary>The form of Norwegian identity numbers. The numbers themselves are never kept or shown by this type.</summary>
public static class PersonNumber
{
    private const int SyntheticMonth = 80;
    private const int HNumberMonth = 40;
    private const int DNumberDay = 40;
    private static readonly int[] First = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
    private static readonly int[] Second = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    /// <summary>
    /// Whether the text is 11 digits with two valid control digits. Dates are not checked, since D-numbers,
    /// H-numbers and synthetic numbers move day and month.
    /// </summary>
    public static bool IsValid(string? text) =>
        text is { Length: 11 }
        && text.All(char.IsAsciiDigit)
        && Sum(text, First) % 11 == 0
        && Sum(text, Second) % 11 == 0;

    /// <summary>
    /// Whether it is a number of a made-up person: the month is raised by 80, as in the tax authority's test
    /// population. Such a number never belongs to a living person.
    /// </summary>
    public static bool IsSynthetic(string number) =>
        IsValid(number) && Number(number, 2) is > SyntheticMonth and <= SyntheticMonth + 12;

    /// <summary>
    /// When the person of a valid number was born; null when its digits are no date. Day + 40 is a D-number, month
    /// + 40 an H-number, month + 80 a synthetic one; the individual number tells the century.
    /// </summary>
    public static DateOnly? BirthDate(string number)
    {
        var day = Number(number, 0);
        var month = Number(number, 2);
        day = day > DNumberDay ? day - DNumberDay : day;
        month = month switch
        {
            > SyntheticMonth => month - SyntheticMonth,
            > HNumberMonth => month - HNumberMonth,
            _ => month,
        };
        return
            Year(Number(number, 4), Number(number, 6, 3)) is { } year
            && month is >= 1 and <= 12
            && day >= 1
            && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    /// <summary>
    /// The synthetic number of somebody born on that day; null when the individual number belongs to another century
    /// or has no control digits. About one in six has none, so ask again with another.
    /// </summary>
    /// <param name="individual">The three digits after the date, 0 to 999.</param>
    public static string? Synthetic(DateOnly born, int individual)
    {
        if (Year(born.Year % 100, individual) != born.Year)
            return null;
        var digits = string.Create(
            CultureInfo.InvariantCulture,
            $"{born.Day:00}{born.Month + SyntheticMonth:00}{born.Year % 100:00}{individual:000}"
        );
        return
            ControlDigit(digits, First) is { } one && ControlDigit(digits + one, Second) is { } two
            ? digits + one + two
            : null;
    }

    /// <summary>The century of a two-digit year, by the individual number; null for numbers that were never given out.</summary>
    private static int? Year(int year, int individual) =>
        (year, individual) switch
        {
            (_, < 500) => 1900 + year,
            (< 40, _) => 2000 + year,
            (>= 54, < 750) => 1800 + year,
            (>= 40, >= 900) => 1900 + year,
            _ => null,
        };

    private static string? ControlDigit(string digits, int[] weights) =>
        (11 - Sum(digits, weights[..^1]) % 11) switch
        {
            11 => "0",
            10 => null,
            var digit => digit.ToString(CultureInfo.InvariantCulture),
        };

    private static int Number(string digits, int at, int length = 2) =>
        int.Parse(digits.AsSpan(at, length), CultureInfo.InvariantCulture);

    // The control digit's own weight is 1, so that a valid number sums to a multiple of 11.
    private static int Sum(string digits, int[] weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
            sum += weights[i] * (digits[i] - '0');
        return sum;
    }
}
