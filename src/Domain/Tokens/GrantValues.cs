using System.Runtime.InteropServices;
using System.Text.Json;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens;

/// <summary>Reads single JSON values of a grant; false or null means the wrong type or form.</summary>
internal static class GrantValues
{
    /// <summary>The year 9999; a later time is a lie or milliseconds.</summary>
    private const long LastSecond = 253_402_300_799;

    private static readonly char[] WhiteSpace = [' ', '\t', '\r', '\n'];

    internal static string? Text(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>A string, or an array of at least one string.</summary>
    internal static string[]? Texts(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
            return [value.GetString()!];
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() == 0)
            return null;
        var texts = new string[value.GetArrayLength()];
        var i = 0;
        foreach (var element in value.EnumerateArray())
        {
            if (element.ValueKind != JsonValueKind.String)
                return null;
            texts[i++] = element.GetString()!;
        }
        return texts;
    }

    /// <summary>The value's own JSON, which rules can read without surprises.</summary>
    internal static byte[] Raw(JsonElement value)
    {
        JsonText.DemandUnicode(value);
        return JsonMarshal.GetRawUtf8Value(value).ToArray();
    }

    internal static GrantResource? Resource(JsonElement value) =>
        Texts(value) is { } texts
            ? new GrantResource(texts, value.ValueKind == JsonValueKind.Array)
            : null;

    /// <summary>
    /// Whole seconds since 1970. Some libraries write them as 1795367883.0, so a fraction of zeros is let through;
    /// any other fraction, an exponent, a sign or a string is not.
    /// </summary>
    internal static long? Seconds(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number)
            return null;
        var text = JsonMarshal.GetRawUtf8Value(value);
        var dot = text.IndexOf((byte)'.');
        if (dot >= 0 && text[(dot + 1)..].ContainsAnyExcept((byte)'0'))
            return null;
        var digits = dot >= 0 ? text[..dot] : text;
        if (digits.Length > 12 || digits.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            return null;
        var seconds = 0L;
        foreach (var digit in digits)
            seconds = seconds * 10 + (digit - '0');
        return seconds <= LastSecond ? seconds : null;
    }

    /// <summary>Words separated by white space, each once, in their order.</summary>
    internal static string[]? Words(string? text)
    {
        if (text is null)
            return null;
        if (text.Length > 0 && text.AsSpan().IndexOfAny(WhiteSpace) < 0)
            return [text];
        var words = text.Split(WhiteSpace, StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 ? words : [.. words.Distinct(StringComparer.Ordinal)];
    }
}
