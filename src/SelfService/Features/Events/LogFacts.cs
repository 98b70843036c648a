using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Events;

/// <summary>Reads what an event keeps of before and after as one list of changed facts.</summary>
internal static class LogFacts
{
    /// <param name="name">Puts a name to an id in a fact, given the fact's own name; gives back any other text.</param>
    public static IReadOnlyList<LogFact> Of(Event entry, Func<string, string, string> name)
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

    /// <summary>The texts in both with the names of their facts, to look names up for.</summary>
    public static IReadOnlyList<(string Fact, string Text)> Texts(Event entry)
    {
        var texts = new List<(string Fact, string Text)>();
        string Note(string fact, string text)
        {
            texts.Add((fact, text));
            return text;
        }
        Read(entry.Before, Note);
        Read(entry.After, Note);
        return texts;
    }

    private static Dictionary<string, string> Read(string? json, Func<string, string, string> name)
    {
        if (json is null)
            return [];
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? document
                .RootElement.EnumerateObject()
                .Where(member => member.Value.ValueKind != JsonValueKind.Null)
                // Kept to add the key again; nobody reads it.
                .Where(member => member.Name != KeyEvents.Jwk)
                .ToDictionary(
                    member => member.Name,
                    member => Word(member.Value, text => name(member.Name, text))
                )
            : new() { ["value"] = Word(document.RootElement, text => name("value", text)) };
    }

    private static string Word(JsonElement value, Func<string, string> name) =>
        value.ValueKind switch
        {
            JsonValueKind.Array => string.Join(
                ", ",
                value.EnumerateArray().Select(item => Word(item, name))
            ),
            JsonValueKind.String => name(value.GetString()!),
            // A text in several languages, or a group of facts.
            JsonValueKind.Object => Parts(value, name),
            _ => value.GetRawText(),
        };

    private static string Parts(JsonElement value, Func<string, string> name)
    {
        var members = value
            .EnumerateObject()
            .Where(m => m.Value.ValueKind != JsonValueKind.Null)
            .ToList();
        if (!members.Exists(m => m.Name == "default"))
            return string.Join(", ", members.Select(m => $"{m.Name}: {Word(m.Value, name)}"));
        var first = Word(members.Find(m => m.Name == "default").Value, name);
        var tagged = members.Where(m => m.Name == "tagged").Select(m => Word(m.Value, name));
        return string.Join(", ", tagged.Where(t => t.Length > 0).Prepend(first));
    }
}
