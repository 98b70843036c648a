using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Scopes;

/// <summary>What helps others to use a scope and is of no concern to tokens.</summary>
/// <param name="Contact">Whom to ask about it, such as a mail address; null when it is not said.</param>
/// <param name="Documentation">Where its documentation is on the web; null when it is not said.</param>
public sealed record ScopeIntroduction(string? Contact, string? Documentation)
{
    /// <summary>Longest contact, in characters.</summary>
    public const int ContactLength = 255;

    /// <summary>Longest address, in characters.</summary>
    public const int AddressLength = 500;

    public static readonly ScopeIntroduction None = new(null, null);

    /// <summary>How others get access, in the owner's words; null when it is not said.</summary>
    public LanguageMap? AccessGuide { get; init; }

    /// <summary>Checks what is asked for and leaves the rest as it is.</summary>
    public Outcome<ScopeIntroduction> With(RequestedIntroduction asked)
    {
        var read = Read(asked.Contact ?? Contact, asked.Documentation ?? Documentation);
        Outcome<LanguageMap>? guide = asked.AccessGuide is { } text
            ? ScopeTextReader.AccessGuide(text)
            : null;
        List<Problem> problems = [.. read.Problems, .. guide?.Problems ?? []];
        if (problems.Count > 0)
            return problems;
        return read.Value! with { AccessGuide = guide is null ? AccessGuide : Told(guide.Value!) };
    }

    /// <summary>Checks what was typed; empty for nothing.</summary>
    public static Outcome<ScopeIntroduction> Read(string? contact, string? documentation)
    {
        List<Problem> problems = [];
        var whom = PlainText.Optional(contact);
        var where = PlainText.Optional(documentation);
        if (whom is not null)
            problems.AddRange(PlainText.Line(whom, "contact", ContactLength).Problems);
        if (where is not null)
            problems.AddRange(ReadAddress(where));
        return problems.Count > 0 ? problems : new ScopeIntroduction(whom, where);
    }

    private static LanguageMap? Told(LanguageMap text) => text.IsEmpty ? null : text;

    // Shown as a link to everybody: nothing but an ordinary page of the web.
    private static IEnumerable<Problem> ReadAddress(string text)
    {
        var line = PlainText.Line(text, "documentation", AddressLength);
        if (!line.Ok)
            return line.Problems;
        return
            Uri.TryCreate(text, UriKind.Absolute, out var address)
            && address.Scheme is "https"
            && address.UserInfo.Length == 0
            ? []
            : [Problem.At("documentation", Problems.DocumentationAddress)];
    }
}
