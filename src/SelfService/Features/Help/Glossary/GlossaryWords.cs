using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Help.Glossary;

/// <summary>The words of docs/concepts.md with their meaning in three languages; a test holds the two equal.</summary>
public static class GlossaryWords
{
    /// <summary>In the order of that list.</summary>
    public static IReadOnlyList<GlossaryPart> All { get; } =
        HelpFiles.Read<IReadOnlyList<GlossaryPart>>("glossary.json");

    /// <summary>All that they say, for the rules about texts.</summary>
    public static IReadOnlyList<Text> Texts { get; } =
    [
        .. All.SelectMany(part =>
            part.Terms.SelectMany(term => new[] { term.Word, term.Meaning }).Append(part.Heading)
        ),
    ];
}
