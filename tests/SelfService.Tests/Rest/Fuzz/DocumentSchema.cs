using System.Text.Json;
using Portvakt.SelfService.Features.ApiReference;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Tests.Rest.Fuzz;

/// <summary>The schemas of the API's document.</summary>
internal static class DocumentSchema
{
    private static readonly JsonElement Root = JsonElement.Parse(ApiDocument.Bytes);

    /// <summary>The schema of error bodies.</summary>
    public static JsonElement Error { get; } =
        Root.GetProperty("components").GetProperty("schemas").GetProperty("Error");

    /// <summary>The schema of what an operation answers.</summary>
    public static JsonElement Given(ApiOperation operation) =>
        Schema(Of(operation).GetProperty("responses").GetProperty("200"));

    /// <summary>
    /// The members of what an operation takes, those within others by the whole way to them (keys[].kid), with their
    /// schemas; also those that only the server sets.
    /// </summary>
    public static IReadOnlyList<(string Path, JsonElement Schema)> Taken(ApiOperation operation) =>
        operation.Takes is null
            ? []
            : [.. Members(Schema(Of(operation).GetProperty("requestBody")), "")];

    private static JsonElement Of(ApiOperation operation) =>
        Root.GetProperty("paths")
            .GetProperty(operation.Path)
            .GetProperty(operation.Method.ToLowerInvariant());

    private static JsonElement Schema(JsonElement holder) =>
        DocumentReader.Resolve(
            holder.GetProperty("content").EnumerateObject().First().Value.GetProperty("schema")
        );

    private static IEnumerable<(string, JsonElement)> Members(JsonElement schema, string before)
    {
        if (!schema.TryGetProperty("properties", out var properties))
            yield break;
        foreach (var property in properties.EnumerateObject())
        {
            var member = DocumentReader.Resolve(property.Value);
            yield return (before + property.Name, member);
            var isList = DocumentReader.Text(member, "type") == "array";
            var inner = isList ? DocumentReader.Resolve(member.GetProperty("items")) : member;
            foreach (var found in Members(inner, $"{before}{property.Name}{(isList ? "[]" : "")}."))
                yield return found;
        }
    }
}
