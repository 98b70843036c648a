using System.Text.Json;

namespace Portvakt.Domain.Basics;

/// <summary>Texts in JSON from outside.</summary>
public static class JsonText
{
    /// <summary>A member's text; null when it is absent or something else. The parent must be an object.</summary>
    public static string? Member(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    /// <summary>
    /// Reads every name and text of a value. System.Text.Json reports text that is not Unicode, such as half of a
    /// surrogate pair, only when it is read and only by throwing InvalidOperationException; better here than later.
    /// </summary>
    public static void DemandUnicode(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.String:
                _ = json.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var element in json.EnumerateArray())
                    DemandUnicode(element);
                break;
            case JsonValueKind.Object:
                foreach (var member in json.EnumerateObject())
                {
                    _ = member.Name;
                    DemandUnicode(member.Value);
                }
                break;
        }
    }
}
