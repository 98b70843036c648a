namespace Portvakt.Domain.Basics;

/// <summary>Reads short texts that people write.</summary>
public static class PlainText
{
    /// <summary>The text without spaces around it; a problem at <paramref name="field"/> when it is empty or too long.</summary>
    /// <param name="limit">Most characters.</param>
    /// <param name="missing">The problem of an empty one.</param>
    public static Outcome<string> Required(
        string? text,
        string field,
        int limit,
        string missing = Problems.FieldMissing
    )
    {
        var clean = (text ?? "").Trim();
        if (clean.Length == 0)
            return Problem.At(field, missing, field);
        return clean.Length > limit
            ? Problem.At(field, Problems.TextTooLong, limit, clean.Length)
            : clean;
    }

    /// <summary>
    /// As <see cref="Required"/>, of one line: a name that ends a line could pass for something else in a mail or a log.
    /// </summary>
    public static Outcome<string> Line(
        string? text,
        string field,
        int limit,
        string missing = Problems.FieldMissing
    ) =>
        Required(text, field, limit, missing)
            .Then<string>(clean =>
                clean.Any(IsControl) ? Problem.At(field, Problems.TextControl) : clean
            );

    /// <summary>As <see cref="Required"/>, of several lines, each ended alike.</summary>
    public static Outcome<string> Lines(
        string? text,
        string field,
        int limit,
        string missing = Problems.FieldMissing
    ) =>
        Required(text?.ReplaceLineEndings("\n"), field, limit, missing)
            .Then<string>(clean =>
                clean.Any(c => IsControl(c) && c is not ('\n' or '\t'))
                    ? Problem.At(field, Problems.TextControl)
                    : clean
            );

    /// <summary>As <see cref="Required"/>, but an empty one is null.</summary>
    public static Outcome<string> AtMost(string? text, string field, int limit) =>
        Optional(text) is { } clean && clean.Length > limit
            ? Problem.At(field, Problems.TextTooLong, limit, clean.Length)
            : Optional(text) ?? "";

    /// <summary>Null for an empty text.</summary>
    public static string? Optional(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    // Also what ends a line or turns the direction of reading without being a control character.
    private static bool IsControl(char c) =>
        char.IsControl(c)
        || c
            is '\u2028'
                or '\u2029'
                or (>= '\u202a' and <= '\u202e')
                or (>= '\u2066' and <= '\u2069');
}
