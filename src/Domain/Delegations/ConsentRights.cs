using System.Text;
using System.Text.Json;

namespace Portvakt.Domain.Delegations;

/// <summary>All that was consented to. Token, look-up and database share its JSON, Altinn's consentRights.</summary>
public sealed record ConsentRights(IReadOnlyList<ConsentRight> All)
{
    /// <summary>A right to one resource, as most consents have it.</summary>
    public static ConsentRights To(
        string resource,
        IReadOnlyDictionary<string, string>? metadata = null
    ) =>
        new([
            new ConsentRight(
                ["consent"],
                [new ConsentResource("urn:altinn:resource", resource)],
                metadata ?? new Dictionary<string, string>()
            ),
        ]);

    /// <summary>Reads the array; throws what System.Text.Json throws when it is of another form.</summary>
    public static ConsentRights Read(JsonElement json) =>
        new([
            .. json.EnumerateArray()
                .Select(right => new ConsentRight(
                    [.. right.GetProperty("action"u8).EnumerateArray().Select(Text)],
                    [.. right.GetProperty("resource"u8).EnumerateArray().Select(Resource)],
                    Metadata(right)
                )),
        ]);

    public static ConsentRights Read(string json) => Read(JsonElement.Parse(json));

    /// <summary>Writes the array as the next value.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var right in All)
            Write(json, right);
        json.WriteEndArray();
    }

    public string ToJson()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
            Write(json);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter json, ConsentRight right)
    {
        json.WriteStartObject();
        json.WriteStartArray("action"u8);
        foreach (var action in right.Actions)
            json.WriteStringValue(action);
        json.WriteEndArray();
        json.WriteStartArray("resource"u8);
        foreach (var resource in right.Resources)
        {
            json.WriteStartObject();
            json.WriteString("type"u8, resource.Type);
            json.WriteString("value"u8, resource.Value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartObject("metadata"u8);
        foreach (var (name, value) in right.Metadata)
            json.WriteString(name, value);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static ConsentResource Resource(JsonElement json) =>
        new(Text(json.GetProperty("type"u8)), Text(json.GetProperty("value"u8)));

    private static Dictionary<string, string> Metadata(JsonElement right) =>
        right.TryGetProperty("metadata"u8, out var metadata)
        && metadata.ValueKind == JsonValueKind.Object
            ? metadata.EnumerateObject().ToDictionary(m => m.Name, m => m.Value.ToString())
            : [];

    private static string Text(JsonElement json) => json.GetString() ?? "";
}
