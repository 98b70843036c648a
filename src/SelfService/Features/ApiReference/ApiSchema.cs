using System.Text.Json;

namespace Portvakt.SelfService.Features.ApiReference;

/// <summary>Puts a schema of the document into lines.</summary>
internal static class ApiSchema
{
    /// <summary>The members of an object and of what is within it, each once.</summary>
    /// <param name="sent">Whether it is sent: then members that only the server sets are left out.</param>
    public static IEnumerable<ApiMember> Members(JsonElement schema, bool sent, string before = "")
    {
        if (!schema.TryGetProperty("properties", out var properties))
            yield break;
        var required = DocumentReader.List(schema, "required").Select(r => r.GetString()).ToList();
        foreach (var (name, value) in properties.EnumerateObject().Select(p => (p.Name, p.Value)))
        {
            var member = DocumentReader.Resolve(value);
            if (sent && DocumentReader.Text(member, "readOnly") == "True")
                continue;
            var isList = DocumentReader.Text(member, "type") == "array";
            var items = isList ? DocumentReader.Resolve(member.GetProperty("items")) : member;
            yield return new ApiMember(
                before + name,
                "",
                Kind(member),
                required.Contains(name),
                DocumentReader.Text(member, "description"),
                Limits(member),
                ""
            );
            foreach (var inner in Members(items, sent, $"{before}{name}{(isList ? "[]" : "")}."))
                yield return inner;
        }
    }

    public static string Kind(JsonElement schema)
    {
        var type = DocumentReader.Text(schema, "type");
        return type == "array" ? Kind(DocumentReader.Resolve(schema.GetProperty("items"))) + "[]"
            : DocumentReader.Text(schema, "format") is "date-time" ? "date-time"
            : type;
    }

    /// <summary>Words, lengths and ranges, as short as they can be said in any language.</summary>
    public static string Limits(JsonElement schema)
    {
        var parts = new List<string>();
        var words =
            DocumentReader.Text(schema, "type") == "array" ? schema.GetProperty("items") : schema;
        if (words.TryGetProperty("enum", out var all))
            parts.Add(string.Join(" | ", all.EnumerateArray().Select(w => w.GetString())));
        foreach (var name in new[] { "maxLength", "maxItems" })
            if (schema.TryGetProperty(name, out var most))
                parts.Add($"≤ {most}");
        if (
            schema.TryGetProperty("minimum", out var from)
            && schema.TryGetProperty("maximum", out var to)
        )
            parts.Add($"{from}–{to}");
        if (schema.TryGetProperty("pattern", out var pattern))
            parts.Add(pattern.GetString()!);
        if (schema.TryGetProperty("default", out var standard))
            parts.Add($"= {standard.GetRawText()}");
        return string.Join(", ", parts);
    }
}
