using System.Text.Json;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.ApiReference;

/// <summary>The API's document as the pages show it.</summary>
internal static class DocumentReader
{
    private static readonly JsonElement Root = JsonElement.Parse(ApiDocument.Bytes);

    private static readonly JsonSerializerOptions Pretty = new(ApiJson.Options)
    {
        WriteIndented = true,
    };

    /// <summary>All operations, in the order of the document.</summary>
    public static IReadOnlyList<ApiOperation> Operations { get; } =
    [
        .. from path in Root.GetProperty("paths").EnumerateObject()
        from method in path.Value.EnumerateObject()
        select Read(path.Name, method.Name, method.Value),
    ];

    private static ApiOperation Read(string path, string method, JsonElement operation)
    {
        var responses = operation.GetProperty("responses").EnumerateObject().ToList();
        var done = responses.Find(r => r.Name == "200").Value;
        return new ApiOperation(
            Text(operation, "operationId"),
            operation.GetProperty("tags")[0].GetString()!,
            method.ToUpperInvariant(),
            path,
            Text(operation, "summary"),
            Text(operation, "description"),
            Scopes(operation),
            [.. List(operation, "parameters").Select(Resolve).Select(Parameter)],
            operation.TryGetProperty("requestBody", out var taken) ? Body(taken, true) : null,
            Body(done, false),
            [
                .. responses
                    .Where(r => r.Name != "200")
                    .Select(r => (r.Name, Text(Resolve(r.Value), "description"))),
            ]
        );
    }

    private static List<string> Scopes(JsonElement operation) =>
        [
            .. List(operation, "security")
                .SelectMany(any => any.EnumerateObject())
                .SelectMany(scheme => scheme.Value.EnumerateArray())
                .Select(scope => scope.GetString()!),
        ];

    private static ApiBodyShape? Body(JsonElement holder, bool sent)
    {
        if (!holder.TryGetProperty("content", out var content))
            return null;
        var media = content.EnumerateObject().First();
        var schema = Resolve(media.Value.GetProperty("schema"));
        var isList = Text(schema, "type") == "array";
        var example = media.Value.GetProperty("example");
        return new ApiBodyShape(
            media.Name,
            isList,
            [.. ApiSchema.Members(isList ? Resolve(schema.GetProperty("items")) : schema, sent)],
            example.ValueKind == JsonValueKind.String
                ? example.GetString()!
                : JsonSerializer.Serialize(example, Pretty)
        );
    }

    private static ApiMember Parameter(JsonElement parameter)
    {
        var schema = parameter.GetProperty("schema");
        return new ApiMember(
            Text(parameter, "name"),
            Text(parameter, "in"),
            ApiSchema.Kind(schema),
            parameter.TryGetProperty("required", out var required) && required.GetBoolean(),
            Text(parameter, "description"),
            ApiSchema.Limits(schema),
            Text(parameter, "example")
        );
    }

    /// <summary>What a reference within the document leads to; anything else as it is.</summary>
    public static JsonElement Resolve(JsonElement element) =>
        element.TryGetProperty("$ref", out var reference)
            ? reference
                .GetString()!
                .Split('/')
                .Skip(1)
                .Aggregate(Root, (at, part) => at.GetProperty(part))
            : element;

    public static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var text) ? text.ToString() : "";

    public static IEnumerable<JsonElement> List(JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) ? list.EnumerateArray() : [];
}
