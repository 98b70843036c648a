using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Tokens;

namespace Portvakt.Domain.Tests.Tokens;

/// <summary>docs/errors.md, written from the catalogue and the advice.</summary>
internal static partial class ErrorDocument
{
    private const string Opening = """
        # Errors of the token endpoint

        Made from `src/Domain/Basics/problems.json` and `src/Domain/Tokens/advice.json`; a test holds this file equal to them.
        The portal has the same in three languages under `/hjelp/feilkoder`, and `error_uri` leads there.

        Every answer is JSON with `error` and `error_description`, which ends with a `trace_id`. Errors with a code have an
        `error_uri` that ends with it. `…` stands for a value of the request. Give the service desk the `trace_id`; never send
        a private key, a JWT or a token.


        """;

    public static string Write()
    {
        var text = new StringBuilder(Opening.ReplaceLineEndings("\n"));
        text.Append("| error | `error` | HTTP | in the description |\n|---|---|---|---|\n");
        foreach (var advice in AdviceCatalogue.All)
            text.Append(
                CultureInfo.InvariantCulture,
                $"| [{Name(advice)}](#{Anchor(advice)}) | `{advice.Typical.OAuthError}` | {advice.Typical.Status} | {Plain(advice.Typical.Phrase!)} |\n"
            );
        foreach (var advice in AdviceCatalogue.All)
            Append(text, advice);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Advice advice)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {Name(advice)}\n\n{advice.Meaning.En}\n");
        if (advice.Kinds.Count > 1)
        {
            text.Append("\nThe description tells which of these it is:\n\n");
            foreach (var kind in advice.Kinds)
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"- {Plain(kind.Message.En)} {Plain(kind.Hint.En)} (`{Plain(kind.Phrase!)}`)\n"
                );
        }
        foreach (var (number, cause) in advice.Causes.Index())
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n{number + 1}. {cause.Cause.En}\n   **Fix:** {cause.Fix.En}\n"
            );
    }

    private static string Name(Advice advice) =>
        advice.HasCode ? $"{advice.About}: {advice.Title.En}" : advice.Title.En;

    /// <summary>What a reader of Markdown makes of a heading.</summary>
    private static string Anchor(Advice advice) =>
        Dropped().Replace(Name(advice).ToLowerInvariant(), "").Replace(' ', '-');

    private static string Plain(string text) => Gap().Replace(text, "…").Replace("….", "…");

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Gap();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Dropped();
}
