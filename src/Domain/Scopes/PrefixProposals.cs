using System.Globalization;
using System.Text;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Scopes;

/// <summary>Makes prefixes of an organisation's name, the best first, without asking whether they are free.</summary>
public static class PrefixProposals
{
    /// <summary>Most that are proposed.</summary>
    public const int Most = 4;

    private const int Longest = 24;

    /// <summary>What says how an organisation is organised, not who it is.</summary>
    private static readonly HashSet<string> Forms =
    [
        .. "as asa sa ans da enk kf fkf iks hf rhf sf ks ba nuf stiftelsen og i for av the of".Split(
            ' '
        ),
    ];

    /// <summary>What says which kind of organisation it is.</summary>
    private static readonly HashSet<string> Kinds =
    [
        .. "kommune fylkeskommune direktorat direktoratet etat etaten departement departementet tilsyn tilsynet".Split(
            ' '
        ),
    ];

    /// <param name="typed">What was wanted; its spelling is mended, and it is put behind the name.</param>
    public static IEnumerable<string> For(string name, OrganisationId number, string typed)
    {
        var all = Words(name).Where(word => !Forms.Contains(word)).ToList();
        var telling = all.Where(word => !Kinds.Contains(word)).ToList();
        if (telling.Count == 0)
            telling = all;
        var wanted = string.Concat(Words(typed));
        var joined = string.Concat(telling);
        var candidates = new List<string> { wanted, joined };
        if (wanted.Length > 0 && !wanted.Contains(joined, StringComparison.Ordinal))
            candidates.Add($"{joined}-{wanted}");
        if (telling.Count > 1)
            candidates.AddRange([telling[^1], telling[0], string.Concat(all.Select(w => w[0]))]);
        candidates.AddRange([string.Concat(all), string.Join('-', all), number.Value]);
        return candidates.Where(word => word.Length is >= 3 and <= Longest).Distinct();
    }

    /// <summary>The words of a text in the letters that a prefix has.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var letters = new StringBuilder();
        foreach (
            var sign in text.ToLowerInvariant()
                .Replace("æ", "ae", StringComparison.Ordinal)
                .Replace('ø', 'o')
                .Replace('đ', 'd')
                .Normalize(NormalizationForm.FormD)
        )
            if (char.IsAsciiLetterOrDigit(sign))
                letters.Append(sign);
            else if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark)
                letters.Append(' ');
        return letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
