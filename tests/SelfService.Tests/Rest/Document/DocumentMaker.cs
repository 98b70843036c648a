using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Portvakt.SelfService.Login.Providers;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Tests.Rest.Document;

/// <summary>Writes docs/openapi.json from the routes of a running self-service API.</summary>
internal static class DocumentMaker
{
    private const string Name = "v1";

    public static async Task<string> Write(TestServer server, CancellationToken stop)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddSingleton(server.Server.Parts.Clock);
        // So that the handlers' services are known to be services and no bodies.
        builder.Services.AddAdminApi(
            server.Server.Api.GetRequiredService<ApiSettings>(),
            server.Server.Api.GetRequiredService<SignInProviders>(),
            server.Server.Installation.Landscape
        );
        builder.Services.AddSingleton(server.Server.Api.GetRequiredService<EndpointDataSource>());
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.PropertyNamingPolicy = ApiJson.Options.PropertyNamingPolicy;
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
        builder.Services.AddOpenApi(Name, Describe);
        await using var app = builder.Build();
        var document = await app
            .Services.GetRequiredKeyedService<IOpenApiDocumentProvider>(Name)
            .GetOpenApiDocumentAsync(stop);
        var text = await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, stop);
        return text.ReplaceLineEndings("\n") + "\n";
    }

    private static void Describe(OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = route =>
            route.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
        options.CreateSchemaReferenceId = _ => null;
        options.AddSchemaTransformer(SchemaNotes.Apply);
        options.AddOperationTransformer(OperationWriter.Write);
        options.AddDocumentTransformer(DocumentFrame.Write);
    }
}
