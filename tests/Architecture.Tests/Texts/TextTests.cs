using System.Reflection;
using Portvakt.Architecture.Tests.Arrows;
using Portvakt.Domain.Basics;

namespace Portvakt.Architecture.Tests.Texts;

public class TextTests
{
    private static readonly Text Good = new(
        "Skriv ikke {0}.",
        "Skriv ikkje {0}.",
        "Do not write {0}."
    );

    [Fact]
    public void Every_text_is_whole_in_three_languages()
    {
        var types = Product.Assemblies.SelectMany(path => Assembly.LoadFrom(path).GetTypes());
        // A problem whose message already says what to do has no hint in any language; Domain.Tests sees to that.
        var catalogue =
            from kind in ProblemCatalogue.All
            from place in new[] { (kind.Code, kind.Message), ($"{kind.Code} hint", kind.Hint) }
            where place.Item2 != Text.Same("")
            select place;

        var faults =
            from place in TextRules.In(types).Concat(catalogue).Concat(AdviceTexts.All)
            from fault in TextRules.Faults(place.Item2)
            select $"{place.Item1}: {fault}";

        Assert.Empty(faults);
    }

    [Fact]
    public void A_text_in_a_field_or_property_is_found() =>
        Assert.Equal(4, TextRules.In([typeof(Planted)]).Count());

    [Fact]
    public void A_good_text_has_no_faults() => Assert.Empty(TextRules.Faults(Good));

    [Theory]
    [InlineData("Skriv {0}.", "", "Write {0}.")]
    [InlineData("Skriv {0}!", "Skriv {0}.", "Write {0}.")]
    [InlineData("Hva er {0}?", "Hva er {0} no?", "What is {0}?")]
    [InlineData("Skriv {0}.", "Skriv {1}.", "Write {0}.")]
    public void A_fault_is_noticed(string nb, string nn, string en) =>
        Assert.Single(TextRules.Faults(new Text(nb, nn, en)).Take(1));

    private static class Planted
    {
        private static readonly Text Field = Good;

        public static Text Property => Field;

        public static IReadOnlyList<Text> List => [Field, Property];
    }
}
