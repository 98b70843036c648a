using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Tests.Rest.Document;

/// <summary>Writes one operation from the notes at its route.</summary>
internal static class OperationWriter
{
    public static async Task Write(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken stop
    )
    {
        var route = new RouteNotes(
            context.Description.HttpMethod!,
            context.Description.RelativePath!,
            context.Description.ActionDescriptor.EndpointMetadata
        );
        operation.OperationId = route.Operation?.Id;
        operation.Summary = route.Operation?.Summary;
        operation.Description = route.Operation is { Details.Length: > 0 } notes
            ? notes.Details
            : null;
        operation.Parameters = [.. Parameters(route, context.Document!)];
        operation.RequestBody = route.Takes is { } taken
            ? new OpenApiRequestBody
            {
                Required = taken.Required,
                Content = await Content(taken.Type, taken.MediaType, taken.Example, context, stop),
            }
            : null;
        operation.Security = Security(route.Row, context.Document!);
        operation.Responses = [];
        if (route.Gives is { } given)
            operation.Responses["200"] = new OpenApiResponse
            {
                Description = "Done.",
                Headers = Headers(route, context.Document!),
                Content = await Content(
                    given.Type,
                    "application/json",
                    given.Example,
                    context,
                    stop
                ),
            };
        foreach (var status in ErrorResponses.Of(route))
            operation.Responses[status] = new OpenApiResponseReference(
                ErrorResponses.Name(status),
                context.Document
            );
    }

    private static async Task<Dictionary<string, OpenApiMediaType>> Content(
        Type type,
        string mediaType,
        string example,
        OpenApiOperationTransformerContext context,
        CancellationToken stop
    )
    {
        Task<OpenApiSchema> Make(Type made) => context.GetOrCreateSchemaAsync(made, null, stop);
        return new()
        {
            [mediaType] = new OpenApiMediaType
            {
                Schema = await SharedSchemas.Of(type, context.Document!, Make) ?? await Make(type),
                Example = type == typeof(string) ? (JsonNode)example : JsonNode.Parse(example),
            },
        };
    }

    private static IEnumerable<IOpenApiParameter> Parameters(
        RouteNotes route,
        OpenApiDocument document
    )
    {
        foreach (var parameter in route.Parameters)
            yield return Parameter(parameter);
        yield return new OpenApiParameterReference(DocumentFrame.Language, document);
        if (route.IsConditional)
            yield return new OpenApiParameterReference(DocumentFrame.IfMatch, document);
        if (route.IsOnce)
            yield return new OpenApiParameterReference(DocumentFrame.Once, document);
    }

    private static OpenApiParameter Parameter(ApiParameter parameter) =>
        new()
        {
            Name = parameter.Name,
            In = parameter.InQuery ? ParameterLocation.Query : ParameterLocation.Path,
            Required = parameter.Required,
            Description = parameter.Text,
            Example = parameter.Example,
            Schema = new OpenApiSchema
            {
                Type = parameter.Kind switch
                {
                    "boolean" => JsonSchemaType.Boolean,
                    "integer" => JsonSchemaType.Integer,
                    _ => JsonSchemaType.String,
                },
                Minimum = parameter.Most is null ? null : "1",
                Maximum = parameter.Most?.ToString(
                    System.Globalization.CultureInfo.InvariantCulture
                ),
                Enum =
                    parameter.Words.Count == 0
                        ? null
                        : [.. parameter.Words.Select(word => (JsonNode)word)],
            },
        };

    /// <summary>Any one of the scopes of its row opens an operation; an empty list is no security at all.</summary>
    private static List<OpenApiSecurityRequirement> Security(
        Requirement row,
        OpenApiDocument document
    ) =>
        [
            .. row.Scopes.Select(scope => new OpenApiSecurityRequirement
            {
                [new OpenApiSecuritySchemeReference(DocumentFrame.Bearer, document)] = [scope],
            }),
        ];

    private static Dictionary<string, IOpenApiHeader> Headers(
        RouteNotes route,
        OpenApiDocument document
    )
    {
        string[] names =
        [
            DocumentFrame.Correlation,
            .. route.IsTagged ? [DocumentFrame.Tag] : Array.Empty<string>(),
            .. route.IsPaged ? [DocumentFrame.Next] : Array.Empty<string>(),
        ];
        return names.ToDictionary(
            name => name,
            IOpenApiHeader (name) => new OpenApiHeaderReference(name, document)
        );
    }
}
