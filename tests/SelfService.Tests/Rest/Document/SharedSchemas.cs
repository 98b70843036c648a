using Microsoft.OpenApi;

namespace Portvakt.SelfService.Tests.Rest.Document;

/// <summary>Bodies stand once in the document, and wherever they are used it refers to them.</summary>
internal static class SharedSchemas
{
    private const string Ending = "Body";

    /// <summary>
    /// A reference to the schema of a body, or of a list of them, which is put into the document when it is not there yet;
    /// null for a type that is none.
    /// </summary>
    /// <param name="make">Makes the schema of a type.</param>
    public static async Task<IOpenApiSchema?> Of(
        Type type,
        OpenApiDocument document,
        Func<Type, Task<OpenApiSchema>> make
    )
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            return await Of(type.GetGenericArguments()[0], document, make) is { } items
                ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = items }
                : null;
        if (!type.Name.EndsWith(Ending, StringComparison.Ordinal))
            return null;
        var name = type.Name[..^Ending.Length];
        if (document.Components?.Schemas?.ContainsKey(name) != true)
            document.AddComponent(name, await make(type));
        return new OpenApiSchemaReference(name, document);
    }
}
