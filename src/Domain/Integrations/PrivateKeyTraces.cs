using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Portvakt.Domain.Integrations;

/// <summary>
/// Tells whether a text may hold a private key, in whatever form people have it at hand: PEM, JWK, OpenSSL's
/// text, PuTTY, XML, or any of these in base64. It judges the raw text, also where that cannot be parsed, since
/// a private JWK with a missing comma is private all the same.
/// </summary>
public static partial class PrivateKeyTraces
{
    /// <summary>Whether <paramref name="text"/> must not be kept, logged or shown again.</summary>
    public static bool In(string text) =>
        InWords(text) || (LooseBase64.Decode(text) is { } bytes && InBytes(bytes));

    /// <summary>As <see cref="In"/>, for a part of a text that may itself be base64 of a public number.</summary>
    public static bool InWords(string text) => Words().IsMatch(text) || Members().IsMatch(text);

    /// <summary>Whether a member of this name makes a JWK private; RFC 7518 sections 6.3.2 and 6.4.1.</summary>
    public static bool IsPrivateMember(string name) =>
        name.ToLowerInvariant()
            is "d"
                or "p"
                or "q"
                or "dp"
                or "dq"
                or "qi"
                or "inverseq"
                or "oth"
                or "k";

    /// <summary>Words are looked for in text only: random bytes spell them by chance.</summary>
    private static bool InBytes(byte[] bytes) =>
        PrivateDer.Is(bytes) || (Utf8.IsValid(bytes) && InWords(Encoding.UTF8.GetString(bytes)));

    [GeneratedRegex(
        @"PRIVATE\s+KEY|BEGIN[\sA-Z0-9]*PRIVATE\s*KEY|PRIVATE-?EXPONENT|PRIVATE-LINES|<(D|P|Q|DP|DQ|InverseQ)>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Words();

    [GeneratedRegex(
        @"(^|[^\w-])(d|p|q|dp|dq|qi|inverseq|oth|k)(\\?[""'])?\s*:",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Members();
}
