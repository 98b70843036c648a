using System.Text.Json;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Events;

/// <summary>Reads what an event keeps of before and after as one list of changed facts.</summary>
internal static class LogFacts
{
    /// <param name="name">Puts a name to an id of a person or an organisation; gives back any other text.</param>
    public static IReadOnlyList<LogFact> Of(Event entry, Func<string, string> name)
    {
        var before = Read(entry.Before, name);
        var after = Read(entry.After, name);
        return
        [
            .. before
                .Keys.Union(after.Keys)
                .Select(key => new LogFact(
                    key,
                    before.GetValueOrDefault(key),
                    after.GetValueOrDefault(key)
                ))
                .Where(fact => fact.Before != fact.After),
        ];
    }

    /// <summary>The texts in both, to look names up for.</summary>
    public static IEnumerable<string> Values(Event entry) =>
        Read(entry.Before, text => text)
            .Values.Concat(Read(entry.After, text => text).Values)
            .SelectMany(text => text.Split(", "));

    private static Dictionary<string, string> Read(string? json, Func<string, string> name)
    {
        if (json is null)
            return [];
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? document
                .RootElement.EnumerateObject()
                .Where(member => member.Value.ValueKind != JsonValueKind.Null)
                .ToDictionary(member => member.Name, member => Word(member.Value, name))
            : new() { ["value"] = Word(document.RootElement, name) };
    }

    private static string Word(JsonElement value, Func<string, string> name) =>
        value.ValueKind switch
        {
            JsonValueKind.Array => string.Join(
                ", ",
                value.EnumerateArray().Select(item => Word(item, name))
            ),
            JsonValueKind.String => name(value.GetString()!),
            _ => value.GetRawText(),
        };
}
