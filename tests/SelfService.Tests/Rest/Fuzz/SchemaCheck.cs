using System.Text.Json;
using System.Text.RegularExpressions;
using Portvakt.SelfService.Features.ApiReference;

namespace Portvakt.SelfService.Tests.Rest.Fuzz;

/// <summary>Holds answers against the schema that the document gives for them; what it does not name must not be there.</summary>
internal static class SchemaCheck
{
    /// <summary>What is wrong, with where; nothing when all is as the schema says.</summary>
    public static IEnumerable<string> Faults(JsonElement value, JsonElement schema, string at = "$")
    {
        schema = DocumentReader.Resolve(schema);
        if (!IsOfType(value, DocumentReader.Text(schema, "type")))
            return [$"{at} is {value.ValueKind}, not {DocumentReader.Text(schema, "type")}"];
        return value.ValueKind switch
        {
            JsonValueKind.Object => Object(value, schema, at),
            JsonValueKind.Array => value
                .EnumerateArray()
                .Index()
                .SelectMany(e => Faults(e.Item, schema.GetProperty("items"), $"{at}[{e.Index}]")),
            JsonValueKind.String => String(value.GetString()!, schema, at),
            _ => [],
        };
    }

    private static IEnumerable<string> Object(JsonElement value, JsonElement schema, string at)
    {
        if (!schema.TryGetProperty("properties", out var properties))
            yield break;
        foreach (var name in DocumentReader.List(schema, "required").Select(r => r.GetString()!))
            if (!value.TryGetProperty(name, out _))
                yield return $"{at}.{name} is missing";
        foreach (var member in value.EnumerateObject())
        {
            if (Schema(schema, properties, member.Name) is not { } known)
                yield return $"{at}.{member.Name} is not in the document";
            else
                foreach (var fault in Faults(member.Value, known, $"{at}.{member.Name}"))
                    yield return fault;
        }
    }

    private static JsonElement? Schema(JsonElement whole, JsonElement properties, string name)
    {
        if (properties.TryGetProperty(name, out var known))
            return known;
        if (!whole.TryGetProperty("patternProperties", out var patterns))
            return null;
        var match = patterns.EnumerateObject().Where(p => Regex.IsMatch(name, p.Name)).ToList();
        return match.Count > 0 ? match[0].Value : null;
    }

    private static IEnumerable<string> String(string text, JsonElement schema, string at)
    {
        var words = DocumentReader.List(schema, "enum").Select(w => w.GetString()!).ToList();
        if (words.Count > 0 && !words.Contains(text))
            yield return $"{at} is '{text}', none of {string.Join(", ", words)}";
        if (schema.TryGetProperty("maxLength", out var most) && text.Length > most.GetInt32())
            yield return $"{at} is longer than {most}";
        if (
            schema.TryGetProperty("pattern", out var pattern)
            && !Regex.IsMatch(text, pattern.GetString()!)
        )
            yield return $"{at} is '{text}', not {pattern}";
        if (
            DocumentReader.Text(schema, "format") == "date-time"
            && !DateTimeOffset.TryParse(text, out _)
        )
            yield return $"{at} is '{text}', no time";
    }

    private static bool IsOfType(JsonElement value, string type) =>
        type switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            _ => true,
        };
}
