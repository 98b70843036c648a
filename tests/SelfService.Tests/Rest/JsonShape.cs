using System.Text.Json;

namespace Portvakt.SelfService.Tests.Rest;

/// <summary>What a JSON value is made of, without what it says: two of one shape can be read by the same program.</summary>
internal static class JsonShape
{
    public static string Of(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => "{"
                + string.Join(
                    ", ",
                    value
                        .EnumerateObject()
                        .OrderBy(m => m.Name, StringComparer.Ordinal)
                        .Select(m => $"{m.Name}: {Of(m.Value)}")
                )
                + "}",
            JsonValueKind.Array =>
                $"[{string.Join(" | ", value.EnumerateArray().Select(Of).Distinct().Order(StringComparer.Ordinal))}]",
            JsonValueKind.True or JsonValueKind.False => "bool",
            var kind => kind.ToString().ToLowerInvariant(),
        };
}
