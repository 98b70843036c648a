using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Scopes;

/// <summary>On what terms a provider gives access.</summary>
/// <param name="LastDay">The last day that it holds, Norwegian time; null for no end.</param>
/// <param name="Note">The provider's own note; null for none.</param>
public sealed record AccessTerms(DateOnly? LastDay = null, string? Note = null)
{
    /// <summary>Longest note, in characters.</summary>
    public const int NoteLength = 500;

    /// <summary>Checks terms as they were sent; null and empty for none.</summary>
    public static Outcome<AccessTerms> Read(string? lastDay, string? note, DateTimeOffset now)
    {
        Outcome<DateOnly>? day = PlainText.Optional(lastDay) is { } text
            ? Validity.ReadLastDay(text, "valid_to", now)
            : null;
        var words = PlainText.AtMost(note, "note", NoteLength);
        List<Problem> problems = [.. day?.Problems ?? [], .. words.Problems];
        return problems.Count > 0
            ? problems
            : new AccessTerms(day?.Value, PlainText.Optional(words.Value));
    }

    /// <summary>From when until when it holds.</summary>
    public Validity From(DateTimeOffset start) =>
        LastDay is { } day ? Validity.Through(start, day) : Validity.Since(start);
}
