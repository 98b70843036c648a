using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens;

/// <summary>What an error of the token endpoint means, and how those who meet it get a token; see advice.json.</summary>
/// <param name="About">The documented code, MP-nnn, or for an error without one its code in problems.json.</param>
/// <param name="Title">What it is called, in a few words.</param>
/// <param name="Meaning">What is known once this error has come: what is right so far, and what is not.</param>
/// <param name="Causes">The likeliest ones, likeliest first.</param>
public sealed record Advice(
    string About,
    Text Title,
    Text Meaning,
    IReadOnlyList<LikelyCause> Causes
)
{
    /// <summary>The catalogue's entries that it is about: one, or all that share the documented code.</summary>
    public IReadOnlyList<ProblemKind> Kinds { get; } =
    [
        .. ProblemCatalogue
            .All.Where(kind => AdviceCatalogue.NameOf(kind) == About)
            .OrderBy(kind => kind.Code, StringComparer.Ordinal),
    ];

    /// <summary>The entry that stands for all: one whose phrase leaves a value open says what the others say.</summary>
    public ProblemKind Typical =>
        Kinds.FirstOrDefault(kind => kind.Phrase!.Contains("{0}", StringComparison.Ordinal))
        ?? Kinds[0];

    /// <summary>Whether error_uri carries <see cref="About"/>.</summary>
    public bool HasCode => Typical.MpCode is not null;
}
