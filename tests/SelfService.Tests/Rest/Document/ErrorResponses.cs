using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Portvakt.Domain.Organisations;

namespace Portvakt.SelfService.Tests.Rest.Document;

/// <summary>How operations refuse, and the one body in which they say so.</summary>
internal static class ErrorResponses
{
    public const string Schema = "Error";

    private static readonly Dictionary<string, (string Name, string Text)> All = new()
    {
        ["400"] = ("BadRequest", "Something that was sent is not right; errors[] tells what."),
        ["401"] = ("Unauthorized", "The token is missing, expired, or not of this environment."),
        ["403"] = ("Forbidden", "The token may not, or what is asked for is somebody else's."),
        ["404"] = ("NotFound", "What is asked for does not exist."),
        ["409"] = ("Conflict", "Not as things stand: it exists already, or is deactivated."),
        ["412"] = ("PreconditionFailed", "It was changed since the version that If-Match names."),
        ["413"] = ("ContentTooLarge", "The body is too large."),
        ["415"] = ("UnsupportedMediaType", "The body is of another type than the operation takes."),
        ["422"] = ("UnprocessableContent", "The Idempotency-Key came before with another request."),
        ["429"] = ("TooManyRequests", "Too often; later it may work."),
        ["500"] = ("ServerError", "A fault of the server's; the correlation ID leads to its log."),
    };

    private const string Example = """
        {
          "status": 400, "timestamp": "2026-01-01T08:00:00.000Z",
          "correlation_id": "4bf92f3577b34da6a3ce929d0e0e4736",
          "errors": [{
            "errorMessage": "The name is missing. Give one.", "isFieldError": true,
            "objectName": "Client", "fieldIdentifier": "client_name", "code": "name-missing"
          }],
          "error": ", The name is missing.", "error_description": ", The name is missing."
        }
        """;

    public static string Name(string status) => All[status].Name;

    /// <summary>The statuses that an operation may refuse with.</summary>
    public static IEnumerable<string> Of(RouteNotes route)
    {
        if (route.IsChange || route.Parameters.Any(p => p.InQuery))
            yield return "400";
        if (route.Row.Level != Level.Anyone)
        {
            yield return "401";
            yield return "403";
        }
        // Whatever an example names may not be there.
        if (route.Parameters.Any(p => p.Example is not null))
            yield return "404";
        if (route.IsChange)
            yield return "409";
        if (route.IsConditional)
            yield return "412";
        if (route.Takes is not null || route.IsOnce)
            yield return "413";
        if (route.Takes is not null)
            yield return "415";
        if (route.IsOnce)
            yield return "422";
        if (route.IsLimited)
            yield return "429";
        yield return "500";
    }

    public static void Add(OpenApiDocument document)
    {
        document.AddComponent(Schema, Body());
        foreach (var (name, text) in All.Values)
            document.AddComponent(
                name,
                new OpenApiResponse
                {
                    Description = text,
                    Headers = new Dictionary<string, IOpenApiHeader>
                    {
                        [DocumentFrame.Correlation] = new OpenApiHeaderReference(
                            DocumentFrame.Correlation,
                            document
                        ),
                    },
                    Content = new Dictionary<string, OpenApiMediaType>
                    {
                        ["application/json"] = new OpenApiMediaType
                        {
                            Schema = new OpenApiSchemaReference(Schema, document),
                        },
                    },
                }
            );
    }

    private static OpenApiSchema Body() =>
        new()
        {
            Type = JsonSchemaType.Object,
            Description =
                "The body of every refusal. For what is wrong with single members, error and error_description are the "
                + "messages joined, each with a comma before it; else a short word and a sentence.",
            Required = new HashSet<string>
            {
                "status",
                "timestamp",
                "correlation_id",
                "errors",
                "error",
                "error_description",
            },
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["status"] = Of(JsonSchemaType.Integer, "The HTTP status."),
                ["timestamp"] = new OpenApiSchema
                {
                    Type = JsonSchemaType.String,
                    Format = "date-time",
                },
                ["correlation_id"] = new OpenApiSchema
                {
                    Type = JsonSchemaType.String,
                    Description = "Also in X-Correlation-Id, in the server's log, and in events.",
                    Pattern = "^[0-9a-f]{32}$",
                },
                ["errors"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = One() },
                ["error"] = Of(JsonSchemaType.String, null),
                ["error_description"] = Of(JsonSchemaType.String, null),
                ["results"] = new OpenApiSchema
                {
                    Type = JsonSchemaType.Array,
                    Description =
                        "What is wrong with each part of a change of many, and of that alone.",
                    Items = new OpenApiSchema { Type = JsonSchemaType.Object },
                },
            },
            Examples = [JsonNode.Parse(Example)!],
        };

    private static OpenApiSchema One() =>
        new()
        {
            Type = JsonSchemaType.Object,
            Required = new HashSet<string> { "errorMessage", "isFieldError", "objectName", "code" },
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["errorMessage"] = Of(JsonSchemaType.String, "In the language of Accept-Language."),
                ["isFieldError"] = Of(JsonSchemaType.Boolean, null),
                ["objectName"] = Of(JsonSchemaType.String, null),
                ["fieldIdentifier"] = Of(JsonSchemaType.String, "The member that it is about."),
                ["code"] = Of(JsonSchemaType.String, "The same in every language."),
            },
        };

    private static OpenApiSchema Of(JsonSchemaType type, string? text) =>
        new() { Type = type, Description = text };
}
