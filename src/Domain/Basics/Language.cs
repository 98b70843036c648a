using System.Globalization;

namespace Portvakt.Domain.Basics;

/// <summary>The languages of pages, mails and error texts.</summary>
public enum Language
{
    Bokmaal,
    Nynorsk,
    English,
}

/// <summary>The tags and cultures that belong to each <see cref="Language"/>.</summary>
public static class Languages
{
    private static readonly CultureInfo Nb = CultureInfo.GetCultureInfo("nb-NO");
    private static readonly CultureInfo Nn = CultureInfo.GetCultureInfo("nn-NO");
    private static readonly CultureInfo En = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>All languages, in the order in which they are offered.</summary>
    public static IReadOnlyList<Language> All { get; } = Enum.GetValues<Language>();

    /// <summary>The tag for the HTML lang attribute and for storage: nb, nn or en (BCP 47).</summary>
    public static string Tag(this Language language) =>
        language switch
        {
            Language.Nynorsk => "nn",
            Language.English => "en",
            _ => "nb",
        };

    /// <summary>What the language calls itself.</summary>
    public static string OwnName(this Language language) =>
        language switch
        {
            Language.Nynorsk => "Nynorsk",
            Language.English => "English",
            _ => "Bokmål",
        };

    public static CultureInfo Culture(this Language language) =>
        language switch
        {
            Language.Nynorsk => Nn,
            Language.English => En,
            _ => Nb,
        };

    /// <summary>The language of a tag such as "nn", "nn-NO" or "no"; null for one that we do not speak.</summary>
    public static Language? FromTag(string? tag) =>
        tag?.Split('-')[0].ToLowerInvariant() switch
        {
            "nb" or "no" => Language.Bokmaal,
            "nn" => Language.Nynorsk,
            "en" => Language.English,
            _ => null,
        };
}
