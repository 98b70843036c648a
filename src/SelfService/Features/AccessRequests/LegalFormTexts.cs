using System.Collections.Frozen;
using System.Globalization;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>What the common legal forms of the register are called, for people who do not know their codes.</summary>
internal static class LegalFormTexts
{
    private static readonly FrozenDictionary<string, Text> ByCode = new Dictionary<string, Text>
    {
        ["KOMM"] = new("kommuner", "kommunar", "municipalities"),
        ["FYLK"] = new("fylkeskommuner", "fylkeskommunar", "counties"),
        ["ORGL"] = new("statlige organ", "statlege organ", "state bodies"),
        ["STAT"] = new("staten", "staten", "the state"),
        ["SF"] = new("statsforetak", "statsføretak", "state enterprises"),
        ["AS"] = new("aksjeselskaper", "aksjeselskap", "limited companies"),
        ["ASA"] = new("allmennaksjeselskaper", "allmennaksjeselskap", "public limited companies"),
        ["ENK"] = new("enkeltpersonforetak", "enkeltpersonføretak", "sole proprietorships"),
        ["FLI"] = new("foreninger og lag", "foreiningar og lag", "associations"),
        ["STI"] = new("stiftelser", "stiftingar", "foundations"),
        ["IKS"] = new(
            "interkommunale selskaper",
            "interkommunale selskap",
            "inter-municipal companies"
        ),
        ["KF"] = new("kommunale foretak", "kommunale føretak", "municipal enterprises"),
        ["FKF"] = new("fylkeskommunale foretak", "fylkeskommunale føretak", "county enterprises"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The forms in one line, each with its code; one without a name here is its bare code.</summary>
    public static Text List(IEnumerable<string> codes) =>
        Text.InEach(language =>
            Capital(string.Join(", ", codes.Select(code => Named(code, language))))
        );

    private static string Named(string code, Language language) =>
        ByCode.TryGetValue(code, out var name) ? $"{name.In(language)} ({code})" : code;

    private static string Capital(string line) =>
        line.Length == 0 ? line : char.ToUpper(line[0], CultureInfo.InvariantCulture) + line[1..];
}
