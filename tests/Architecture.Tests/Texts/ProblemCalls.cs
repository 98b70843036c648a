using System.Reflection;
using System.Text.RegularExpressions;
using Portvakt.Domain.Basics;

namespace Portvakt.Architecture.Tests.Texts;

/// <summary>Where the code makes a problem, and with how many values for the places in its texts.</summary>
internal static partial class ProblemCalls
{
    private static readonly Dictionary<string, string> Codes = typeof(Problems)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToDictionary(field => field.Name, field => (string)field.GetRawConstantValue()!);

    /// <summary>The calls with fewer values than one of the texts has places; such a problem cannot be told.</summary>
    public static IEnumerable<string> Short(string source) =>
        from call in Call().Matches(source)
        let arguments = Arguments(source, call.Index + call.Length).ToList()
        let before = call.Groups["at"].Success ? 1 : 0
        where arguments.Count > before
        let given = arguments.Count - before - 1
        from name in Named().Matches(arguments[before]).Select(m => m.Groups[1].Value)
        where given < Places(Codes[name])
        select $"{name} has {Places(Codes[name])} places and is given {given} values";

    private static int Places(string code)
    {
        var kind = ProblemCatalogue.Find(code);
        return new[] { kind.Message, kind.Hint }
            .SelectMany(text => Place().Matches(text.In(Language.English)))
            .Select(place => int.Parse(place.Groups[1].Value) + 1)
            .DefaultIfEmpty(0)
            .Max();
    }

    /// <summary>What stands between the commas of a call, up to the bracket that closes it.</summary>
    private static IEnumerable<string> Arguments(string source, int from)
    {
        var (depth, start, isText) = (0, from, false);
        for (var i = from; i < source.Length; i++)
        {
            var c = source[i];
            if (c == '"' && source[i - 1] != '\\')
                isText = !isText;
            if (isText)
                continue;
            depth +=
                c is '(' or '[' or '{' ? 1
                : c is ')' or ']' or '}' ? -1
                : 0;
            if (depth >= 0 && (c != ',' || depth > 0))
                continue;
            if (source[start..i].Trim() is { Length: > 0 } argument)
                yield return argument;
            if (depth < 0)
                yield break;
            start = i + 1;
        }
    }

    [GeneratedRegex(@"\bProblem\s*\.(Of|(?<at>At))\(")]
    private static partial Regex Call();

    [GeneratedRegex(@"\bProblems\.(\w+)")]
    private static partial Regex Named();

    [GeneratedRegex(@"\{(\d+)")]
    private static partial Regex Place();
}
