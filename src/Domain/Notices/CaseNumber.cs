using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Portvakt.Domain.Notices;

/// <summary>
/// What people quote on the phone and in mails: eight digits, written 4821-9305. Drawn at random, so that one number tells
/// neither how many cases there are nor what another's is called.
/// </summary>
public readonly record struct CaseNumber
{
    /// <summary>The least number, so that none begins with a zero that somebody leaves out.</summary>
    public const int Least = 1000_0000;

    /// <summary>One more than the greatest.</summary>
    public const int End = 10000_0000;

    private CaseNumber(string value) => Value = value;

    /// <summary>Four digits, hyphen, four digits.</summary>
    public string Value { get; }

    /// <param name="drawn">From <see cref="Least"/> up to but not including <see cref="End"/>.</param>
    public static CaseNumber Of(int drawn)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(drawn, Least);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(drawn, End);
        var digits = drawn.ToString(CultureInfo.InvariantCulture);
        return new CaseNumber($"{digits[..4]}-{digits[4..]}");
    }

    /// <summary>Reads a number as people type it: with a hyphen, a space or nothing in the middle.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CaseNumber number)
    {
        var digits = new string(
            (text ?? "").Where(c => c is not '-' && !char.IsWhiteSpace(c)).ToArray()
        );
        var valid = digits.Length == 8 && digits.All(char.IsAsciiDigit) && digits[0] != '0';
        number = valid ? new CaseNumber($"{digits[..4]}-{digits[4..]}") : default;
        return valid;
    }

    /// <summary>A number that must be valid, such as one from the database.</summary>
    public static CaseNumber Of(string text) =>
        TryParse(text, out var number)
            ? number
            : throw new FormatException($"'{text}' is not a case number");

    public override string ToString() => Value ?? "";
}
