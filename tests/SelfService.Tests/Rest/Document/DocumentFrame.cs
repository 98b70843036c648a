using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Portvakt.SelfService.Tests.Rest.Document;

/// <summary>What stands around the operations: who the document is of, how to call, and what many of them share.</summary>
internal static class DocumentFrame
{
    public const string Bearer = "bearer";
    public const string Language = "AcceptLanguage";
    public const string IfMatch = "IfMatch";
    public const string Once = "IdempotencyKey";
    public const string Correlation = "X-Correlation-Id";
    public const string Tag = "ETag";
    public const string Next = "Link";

    private const string Text = """
        Clients, their keys and scopes, and who has access to which scope, in one environment: whatever the portal's pages
        can do for an organisation, by the same rules.

        Callers show an access token that the environment's own token server issued for one of the administration scopes;
        any one of the scopes listed for an operation opens it. What belongs to another organisation is refused with 403.

        Bodies are JSON of at most 256 kB. Members that are unknown or that only the server sets are ignored, null is
        the same as leaving out, numbers may stand in quotes, and a member may not come twice. Answers leave out what is
        null. Times are RFC 3339.

        The same operations answer without /api/v1 in front of them, with or without a slash at the end.
        """;

    public static Task Write(
        OpenApiDocument document,
        OpenApiDocumentTransformerContext context,
        CancellationToken stop
    )
    {
        document.Info = new OpenApiInfo
        {
            Title = "Portvakt self-service API",
            Version = "1",
            Description = Text.ReplaceLineEndings("\n"),
            License = new OpenApiLicense { Name = "MIT", Identifier = "MIT" },
        };
        // Each environment serves it at its own address.
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.AddComponent(
            Bearer,
            new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                BearerFormat = "JWT",
                Description =
                    "An access token of the same environment. The service desk gives organisations the scopes.",
            }
        );
        AddHeaders(document);
        ErrorResponses.Add(document);
        return Task.CompletedTask;
    }

    private static void AddHeaders(OpenApiDocument document)
    {
        document.AddComponent(
            Language,
            Header("Accept-Language", "The language of messages: nb, nn or en.", "en")
        );
        document.AddComponent(
            IfMatch,
            Header(
                "If-Match",
                "The ETag of the version that the change is meant for; with any other it is refused with 412.",
                null
            )
        );
        document.AddComponent(
            Once,
            Header(
                "Idempotency-Key",
                "Any text of the caller's. The same request with the same key is answered again and not carried out again.",
                null
            )
        );
        document.AddComponent(
            Correlation,
            Answered("Leads to this call in the log and in events.")
        );
        document.AddComponent(Tag, Answered("The version, for If-Match."));
        document.AddComponent(
            Next,
            Answered("Where the next page is (RFC 8288), if there is one.")
        );
    }

    private static OpenApiParameter Header(string name, string text, string? example) =>
        new()
        {
            Name = name,
            In = ParameterLocation.Header,
            Description = text,
            Example = example,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        };

    private static OpenApiHeader Answered(string text) =>
        new()
        {
            Description = text,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        };
}
