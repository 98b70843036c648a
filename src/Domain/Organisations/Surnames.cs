using System.Text;

namespace Portvakt.Domain.Organisations;

/// <summary>Compares surnames as people write them with names as registers write them.</summary>
public static class Surnames
{
    /// <summary>In capitals, without needless spaces, letters in one form: "van  der berg" is "VAN DER BERG".</summary>
    public static string Fold(string surname) => string.Join(' ', Words(surname));

    /// <summary>
    /// What a list shows: the last word, the same for every way to write it. "van  der BERG" and "Berg" are "Berg", so that
    /// somebody in the register and somebody who was only written down look alike.
    /// </summary>
    public static string Shown(string surname) =>
        string.Join(
            '-',
            Words(surname)
                .LastOrDefault("")
                .Split('-')
                .Select(part => part.Length == 0 ? part : part[0] + part[1..].ToLowerInvariant())
        );

    /// <summary>
    /// What may be the surname in a full name, folded: providers send the name in one piece, and nobody can tell where
    /// a surname of several words begins. "Kari van der Berg" gives BERG, DER BERG, VAN DER BERG; a name of one word
    /// gives itself.
    /// </summary>
    public static IReadOnlyList<string> In(string fullName)
    {
        var words = Words(fullName);
        // One word is kept for the given name, unless it is the only one.
        var longest = Math.Max(Math.Min(1, words.Length), words.Length - 1);
        return [.. Enumerable.Range(1, longest).Select(count => string.Join(' ', words[^count..]))];
    }

    /// <summary>A full name in two, when nobody tells better: the first word, and the rest. One word is both.</summary>
    public static (string GivenName, string Surname) Split(string fullName)
    {
        var words = fullName.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
        return (words.FirstOrDefault(""), words.LastOrDefault("").Trim());
    }

    private static string[] Words(string name) =>
        name.Normalize(NormalizationForm.FormC)
            .ToUpperInvariant()
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
