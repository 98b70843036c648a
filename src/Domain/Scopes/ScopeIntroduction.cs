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
