using System.Reflection;
using System.Text.RegularExpressions;
using Portvakt.Architecture.Tests.Arrows;
using Portvakt.Domain.Basics;

namespace Portvakt.Architecture.Tests.Texts;

/// <summary>Advice that sends people to a menu or a button calls it what the portal calls it.</summary>
public partial class PortalWordTests
{
    private static readonly IReadOnlySet<Text> Portal = TextRules
        .In(Product.Assemblies.SelectMany(path => Assembly.LoadFrom(path).GetTypes()))
        .Where(place => place.Where.StartsWith("Portvakt.SelfService", StringComparison.Ordinal))
        .Select(place => place.Text)
        .ToHashSet();

    [Fact]
    public void Every_quoted_word_of_the_advice_is_one_of_the_portals()
    {
        var unknown =
            from place in AdviceTexts.All
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
