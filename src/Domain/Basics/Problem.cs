namespace Portvakt.Domain.Basics;

/// <summary>
/// An expected failure: a value from the one catalogue, never an exception. It says what is wrong, with the
/// values that make it concrete; the catalogue holds the words, the status codes and the way out.
/// </summary>
/// <param name="Code">The stable code in problems.json, one of <see cref="Problems"/>.</param>
/// <param name="Field">The form field or JSON member that it concerns; null when it concerns the whole request.</param>
public sealed record Problem(string Code, string? Field = null)
{
    /// <summary>Values for the {0}, {1} … of the catalogue's texts. Never secrets or national id numbers.</summary>
    public IReadOnlyList<object?> Values { get; init; } = [];

    /// <summary>The catalogue entry: texts, HTTP status, OAuth error, MP code.</summary>
    public ProblemKind Kind => ProblemCatalogue.Find(Code);

    /// <summary>A problem at a field.</summary>
    public static Problem At(string field, string code, params object?[] values) =>
        new(code, field) { Values = values };

    /// <summary>A problem of the whole request.</summary>
    public static Problem Of(string code, params object?[] values) => new(code) { Values = values };

    /// <summary>What is wrong, in the reader's language.</summary>
    public string Message(Language language) => Kind.Message.In(language, [.. Values]);

    /// <summary>What to do now, in the reader's language; empty when the message already says it.</summary>
    public string Hint(Language language) => Kind.Hint.In(language, [.. Values]);
}
