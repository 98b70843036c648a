using System.Reflection;
using System.Text.RegularExpressions;
using Portvakt.Domain.Basics;

namespace Portvakt.Architecture.Tests.Texts;

/// <summary>Rules for every text that a person may see. Each gives what breaks it.</summary>
internal static partial class TextRules
{
    private const BindingFlags Static =
        BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Every text that stands in a static field or property, alone or in a list, with where it stands.</summary>
    public static IEnumerable<(string Where, Text Text)> In(IEnumerable<Type> types) =>
        from type in types
        where !type.ContainsGenericParameters
        from member in type.GetMembers(Static)
        from text in Read(member)
        select ($"{type.FullName}.{member.Name}", text);

    /// <summary>Says what is wrong with a text; nothing when it is right.</summary>
    public static IEnumerable<string> Faults(Text text)
    {
        if (new[] { text.Nb, text.Nn, text.En }.Any(string.IsNullOrWhiteSpace))
            yield return "a language is missing";
        if (new[] { text.Nb, text.Nn, text.En }.Any(words => words.Contains('!')))
            yield return "an exclamation mark";
        if (text.Nn != text.Nb && BokmaalOnly().Match(text.Nn) is { Success: true } word)
            yield return $"the nynorsk text says '{word.Value}'";
        if (
            !Values(text.Nb).SetEquals(Values(text.Nn))
            || !Values(text.Nb).SetEquals(Values(text.En))
        )
            yield return "the languages speak of different values";
    }

    private static IEnumerable<Text> Read(MemberInfo member) =>
        member switch
        {
            FieldInfo field when HoldsTexts(field.FieldType) => Read(field.GetValue(null)),
            PropertyInfo property when HoldsTexts(property.PropertyType) => Read(
                property.GetValue(null)
            ),
            _ => [],
        };

    private static bool HoldsTexts(Type type) =>
        type == typeof(Text) || type.IsAssignableTo(typeof(IEnumerable<Text>));

    private static IEnumerable<Text> Read(object? value) =>
        value switch
        {
            Text text => [text],
            IEnumerable<Text> texts => texts,
            _ => [],
        };

    private static HashSet<string> Values(string text) =>
        [.. Placeholder().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d+")]
    private static partial Regex Placeholder();

    /// <summary>Common words that nynorsk does not have in this form.</summary>
    [GeneratedRegex(
        @"\b(ikke|hva|hvem|hvor|hvis|hvordan|hvilke[nt]?|noen|noe|fra|uten|bare|jeg|kommer|virksomhet\w*|nøkler|forespørsel|velg|brukes|deres)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex BokmaalOnly();
}
