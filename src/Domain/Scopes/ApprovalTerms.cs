using System.Globalization;
using System.Text.RegularExpressions;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Scopes;

/// <summary>What a rule is to say, checked.</summary>
public sealed partial record ApprovalTerms(
    string Name,
    ApprovalRuleKind Kind,
    IReadOnlyList<string> Values,
    int? Months
)
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameLength = 80;

    /// <summary>Most forms or numbers in one rule.</summary>
    public const int MostValues = 1000;

    /// <summary>Longest time, in months.</summary>
    public const int MostMonths = 120;

    /// <summary>Checks what was typed or sent.</summary>
    /// <param name="values">Legal forms or organisation numbers, apart by spaces, commas or lines.</param>
    public static Outcome<ApprovalTerms> Read(
        string? name,
        string? kind,
        string? values,
        string? months,
        NumberSchemes numbers
    )
    {
        var called = PlainText.Line(name, "name", NameLength);
        var whom = ReadKind(kind);
        if (!whom.Ok)
            return new List<Problem>([.. called.Problems, .. whom.Problems]);
        var listed = whom.Value switch
        {
            ApprovalRuleKind.Forms => Forms(values),
            ApprovalRuleKind.Numbers => Numbers(values, numbers),
            _ => new ListedValues([]),
        };
        var time = ReadMonths(months);
        List<Problem> problems = [.. called.Problems, .. listed.Problems, .. time.Problems];
        return problems.Count > 0
            ? problems
            : new ApprovalTerms(called.Value!, whom.Value, listed.Value!.All, time.Value!.Months);
    }

    private static Outcome<ApprovalRuleKind> ReadKind(string? kind) =>
        PlainText.Optional(kind) is { } word
            ? ScopeWords.RuleKinds.Read(word, "kind")
            : Problem.At("kind", Problems.ChoiceMissing);

    private static Outcome<ListedValues> Forms(string? text)
    {
        var words = Split(text).Select(word => word.ToUpperInvariant()).Distinct().ToList();
        if (words.Count is 0 or > MostValues)
            return Problem.At("forms", Problems.RuleFormsMissing);
        return words.Find(word => !Form().IsMatch(word)) is { } odd
            ? Problem.At("forms", Problems.RuleFormMalformed, odd)
            : new ListedValues(words);
    }

    private static Outcome<ListedValues> Numbers(string? text, NumberSchemes numbers)
    {
        // A line is one number, however it is grouped.
        var lines = (text ?? "")
            .Split(['\n', ',', ';'], Trimmed)
            .Select(line => numbers.Parse(line, "numbers"))
            .ToList();
        if (lines.Count is 0 or > MostValues)
            return Problem.At("numbers", Problems.RuleNumbersMissing, MostValues);
        List<Problem> problems = [.. lines.SelectMany(line => line.Problems).Take(5)];
        return problems.Count > 0
            ? problems
            : new ListedValues([.. lines.Select(line => line.Value.ToString()).Distinct()]);
    }

    private static Outcome<OptionalMonths> ReadMonths(string? text)
    {
        if (PlainText.Optional(text) is not { } typed)
            return new OptionalMonths(null);
        return
            int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var months)
            && months is > 0 and <= MostMonths
            ? new OptionalMonths(months)
            : Problem.At("months", Problems.RuleMonthsMalformed, MostMonths);
    }

    private static string[] Split(string? text) =>
        (text ?? "").Split([' ', '\n', '\t', ',', ';'], Trimmed);

    private const StringSplitOptions Trimmed =
        StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    [GeneratedRegex(@"\A[A-ZÆØÅ0-9]{2,8}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Form();

    private sealed record ListedValues(IReadOnlyList<string> All);

    private sealed record OptionalMonths(int? Months);
}
