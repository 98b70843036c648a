using System.Globalization;

namespace Portvakt.Domain.Basics;

/// <summary>
/// One sentence in the three languages that every page speaks. The set is closed, so that a missing
/// translation is a compile error rather than a page that switches language half-way.
/// </summary>
/// <param name="Nb">Bokmål.</param>
/// <param name="Nn">Nynorsk.</param>
/// <param name="En">English.</param>
public sealed record Text(string Nb, string Nn, string En)
{
    /// <summary>A word that is the same in all three languages, such as a product name.</summary>
    public static Text Same(string word) => new(word, word, word);

    /// <summary>What <paramref name="say"/> gives in each language, such as a date as each writes it.</summary>
    public static Text InEach(Func<Language, string> say) =>
        new(say(Language.Bokmaal), say(Language.Nynorsk), say(Language.English));

    /// <summary>The sentence in <paramref name="language"/>.</summary>
    public string In(Language language) =>
        language switch
        {
            Language.Nynorsk => Nn,
            Language.English => En,
            _ => Nb,
        };

    /// <summary>
    /// The sentence with {0}, {1} … replaced by <paramref name="values"/>; one that is itself a text speaks the same
    /// language.
    /// </summary>
    public string In(Language language, params object?[] values) =>
        Filled(language, language.Culture(), values);

    /// <summary>
    /// The same text in every language with {0}, {1} … replaced; a value that is itself a text speaks the language of each.
    /// </summary>
    public Text With(params object?[] values) =>
        InEach(language => Filled(language, CultureInfo.InvariantCulture, values));

    private string Filled(Language language, CultureInfo culture, object?[] values) =>
        string.Format(
            culture,
            In(language),
            [.. values.Select(value => value is Text text ? text.In(language) : value)]
        );
}
