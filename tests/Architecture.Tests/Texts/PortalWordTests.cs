using System.Reflection;
using System.Text.RegularExpressions;
using Portvakt.Architecture.Tests.Arrows;
using Portvakt.Domain.Basics;

namespace Portvakt.Architecture.Tests.Texts;

/// <summary>Advice and guides that send people to a menu or a button call it what the portal calls it.</summary>
public partial class PortalWordTests
{
    private const string Help = "Portvakt.SelfService.Features.Help";

    private static readonly IReadOnlyList<(string Where, Text Text)> All =
    [
        .. TextRules
            .In(Product.Assemblies.SelectMany(path => Assembly.LoadFrom(path).GetTypes()))
            .Where(place =>
                place.Where.StartsWith("Portvakt.SelfService", StringComparison.Ordinal)
            ),
    ];

    private static readonly IReadOnlySet<Text> Portal = All.Where(place => !IsHelp(place.Where))
        .Select(place => place.Text)
        .ToHashSet();

    [Fact]
    public void Every_quoted_word_of_advice_and_guides_is_one_of_the_portals()
    {
        var guides = All.Where(place => IsHelp(place.Where)).ToList();
        Assert.InRange(guides.Count, 300, int.MaxValue);

        var unknown =
            from place in AdviceTexts.All.Concat(guides)
            from word in Unknown(place.Text)
            select $"{place.Where}: {word}";

        Assert.Empty(unknown);
    }

    [Fact]
    public void A_word_that_the_portal_does_not_use_is_noticed()
    {
        var text = new Text("Velg «Slett alt».", "Vel «Slett alt».", "Choose “Delete all”.");

        Assert.NotEmpty(Unknown(text));
    }

    private static bool IsHelp(string where) => where.StartsWith(Help, StringComparison.Ordinal);

    /// <summary>Words in quotes that are no text of the portal, or not the same text in the three languages.</summary>
    private static IEnumerable<string> Unknown(Text text)
    {
        var known = Portal.Where(word => Quoted(text.Nb, word.Nb)).ToList();
        var nn = Words(text.Nn).ToHashSet();
        var en = Words(text.En).ToHashSet();
        foreach (var word in Words(text.Nb))
            if (!known.Exists(k => k.Nb == word && nn.Contains(k.Nn) && en.Contains(k.En)))
                yield return word;
        if (nn.Count != Words(text.Nb).Distinct().Count() || nn.Count != en.Count)
            yield return "the languages quote different words";
    }

    private static bool Quoted(string text, string word) =>
        text.Contains($"«{word}»", StringComparison.Ordinal);

    private static IEnumerable<string> Words(string text) =>
        Quote().Matches(text).Select(match => match.Groups[1].Value);

    [GeneratedRegex("[«“]([^»”]+)[»”]")]
    private static partial Regex Quote();
}
