using System.Buffers.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>JSON with a line for each member, for people.</summary>
internal static class ReadableJson
{
    private static readonly JsonSerializerOptions Pretty = new()
    {
        WriteIndented = true,
        // It is written into a page, which escapes it.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A text with its JSON in lines; as it is when it is none.</summary>
    public static string Of(string text)
    {
        try
        {
            return JsonSerializer.Serialize(JsonElement.Parse(text), Pretty);
        }
        catch (JsonException)
        {
            // Whatever came is shown.
            return text;
        }
    }

    /// <summary>Header or payload of a compact JWS in lines; null when it is none.</summary>
    /// <param name="part">0 for the header, 1 for the payload.</param>
    public static string? PartOf(string jws, int part)
    {
        var parts = jws.Split('.');
        return parts.Length == 3 && Base64Url.IsValid(parts[part])
            ? Of(System.Text.Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[part])))
            : null;
    }

    /// <summary>A value in lines.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Pretty);
}
