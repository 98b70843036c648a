using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Tokens;

namespace Portvakt.Server.Commands;

/// <summary>Says in plain words why an issuer refused, with the way out that the problem catalogue knows.</summary>
internal static partial class RefusalReport
{
    public static string Write(Refusal refusal)
    {
        var report = new StringBuilder("No token.\n\n");
        void Line(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                report.Append(CultureInfo.InvariantCulture, $"  {name, -13}{value}\n");
        }
        var code = Code().Match(refusal.ErrorAddress ?? "");
        var known = Recognise(code.Success ? code.Value : null, refusal);
        Line("Error", $"{refusal.Error} (HTTP {refusal.Status})");
        Line("Code", code.Value);
        Line("Description", refusal.Description);
        Line("Meaning", known?.Message(Language.English));
        Line("What to do", known?.Hint(Language.English));
        Line("Read more", refusal.ErrorAddress);
        if (known is not null && AdviceCatalogue.On(known.Kind) is { } advice)
            report.Append(Causes(advice));
        return report.ToString();
    }

    private static string Causes(Advice advice)
    {
        var lines = new StringBuilder("\nThe likeliest causes, and how to fix each:\n");
        foreach (var (number, cause) in advice.Causes.Index())
            lines.Append(
                CultureInfo.InvariantCulture,
                $"\n  {number + 1}. {cause.Cause.En}\n     {cause.Fix.En}\n"
            );
        return lines.ToString();
    }

    /// <summary>
    /// The catalogue's entry: the code narrows it down, the phrase in the description decides, since several
    /// problems share a code.
    /// </summary>
    private static Problem? Recognise(string? code, Refusal refusal) =>
        ProblemCatalogue
            .All.Where(kind => kind.OAuthError is not null && kind.MpCode == code)
            .Select(kind => (kind, Match: Phrase(kind).Match(refusal.Description)))
            .Where(found => found.Match.Success)
            // A phrase without gaps says more than one that anything fits into.
            .OrderBy(found => found.Match.Groups.Count)
            // Of those that look alike, the one that a grant with every claim in it can meet.
            .ThenBy(found => found.kind.Code != Problems.TokenClaimInvalid)
            // Of two where one goes on after the other ends, the longer.
            .ThenByDescending(found => found.kind.Phrase?.Length)
            .Select(found => Problem.Of(found.kind.Code, Values(found.Match, refusal.Issuer)))
            .FirstOrDefault();

    private static Regex Phrase(ProblemKind kind)
    {
        var literal = Regex.Escape(kind.Phrase ?? kind.Message.En);
        return new Regex(
            "^" + Gap().Replace(literal, "(?<v$1>.*?)") + @"(?: \(trace_id: [0-9a-f]+\))?$",
            RegexOptions.NonBacktracking
        );
    }

    /// <summary>What stood in the gaps; what only the hint names, and the phrase does not, is the issuer.</summary>
    private static object?[] Values(Match match, string issuer)
    {
        var named = match
            .Groups.Values.Where(group => group.Name.StartsWith('v'))
            .OrderBy(group => group.Name, StringComparer.Ordinal)
            .Select(group => group.Value)
            .ToArray();
        return named.Length > 0 ? named : [issuer];
    }

    [GeneratedRegex(@"MP-[0-9]{3}$", RegexOptions.NonBacktracking)]
    private static partial Regex Code();

    // Regex.Escape turns {0} into \{0}.
    [GeneratedRegex(@"\\\{([0-9])\}", RegexOptions.NonBacktracking)]
    private static partial Regex Gap();
}
