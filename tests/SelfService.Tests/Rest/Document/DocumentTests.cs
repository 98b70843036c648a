using System.Net;
using System.Text.Json;
using Microsoft.OpenApi;
using Portvakt.SelfService.Features.ApiReference;
using Portvakt.SelfService.Tests.Rest.Fuzz;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Rest.Document;

/// <summary>docs/openapi.json, which the API serves as it is.</summary>
public sealed class DocumentTests(Servers servers)
{
    private const string Name = "docs/openapi.json";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_document_says_what_the_routes_say()
    {
        var path = Repository.Absolute(Name);
        var expected = await DocumentMaker.Write(await servers.On(DatabaseKind.Sqlite), Stop);
        if (Environment.GetEnvironmentVariable("PORTVAKT_WRITE_DOCS") == "1")
            await File.WriteAllTextAsync(path, expected, Stop);

        var written = File.Exists(path) ? await File.ReadAllTextAsync(path, Stop) : "";

        Assert.True(
            written == expected,
            $"{Name} has fallen behind. Make it anew with: "
                + "PORTVAKT_WRITE_DOCS=1 ./test --only SelfService --filter-class '*DocumentTests'"
        );
    }

    [Fact]
    public async Task The_api_serves_the_document_to_everybody()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var http = new HttpClient();
        var address =
            $"{server.Server.Installation.Landscape.Environments[0].AdminApi}/api/v1/openapi.json";

        using var answer = await http.GetAsync(address, Stop);

        var read = await Machine.Read(answer);
        Assert.Equal(await File.ReadAllTextAsync(Repository.Absolute(Name), Stop), read.Text);
        Assert.Equal("application/json;charset=UTF-8", read.Headers["Content-Type"]);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        using var unchanged = await http.SendAsync(again, Stop);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Fact]
    public async Task Every_route_is_in_the_document_with_its_words_and_answers()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        var known = DocumentReader.Operations.ToDictionary(o => $"{o.Method} {o.Path}");

        Assert.Equal(
            ApiRoutes.Documented(server).Select(ApiRoutes.Name).Order(StringComparer.Ordinal),
            known.Keys.Order(StringComparer.Ordinal)
        );
        Assert.All(
            known.Values,
            operation =>
            {
                Assert.NotEmpty(operation.Id);
                Assert.NotEmpty(operation.Summary);
                Assert.NotEmpty(operation.Group);
                Assert.NotNull(operation.Gives);
                Assert.NotEmpty(operation.Refusals);
                Assert.All(operation.Parameters, p => Assert.NotEmpty(p.Text));
                Assert.Equal(
                    operation.Path.Count(c => c == '{'),
                    operation.Parameters.Count(p => p is { Place: "path", Example.Length: > 0 })
                );
            }
        );
        Assert.Distinct(known.Values.Select(o => o.Id));
    }

    [Fact]
    public async Task What_stands_outside_of_the_document_are_old_addresses_and_the_way_to_the_reference()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        var documented = ApiRoutes.Documented(server).Select(ApiRoutes.Name).ToHashSet();

        var others = ApiRoutes
            .Of(server)
            .Select(ApiRoutes.Name)
            .Except(documented)
            .Where(name => !documented.Contains(name.Replace(" /", $" {AdminApi.Base}/")));

        Assert.Equal(
            ["GET /api", "GET /swagger-ui", "GET /swagger-ui/index.html"],
            others.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Another_reader_finds_no_fault_in_the_document()
    {
        var text = await File.ReadAllTextAsync(Repository.Absolute(Name), Stop);

        var read = OpenApiDocument.Parse(text, OpenApiConstants.Json);

        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, read.Diagnostic.SpecificationVersion);
    }

    [Fact]
    public void Every_example_is_what_its_schema_says()
    {
        var faults =
            from operation in DocumentReader.Operations
            where operation.Gives!.MediaType == "application/json"
            from fault in SchemaCheck.Faults(
                JsonElement.Parse(operation.Gives!.Example),
                DocumentSchema.Given(operation)
            )
            select $"{operation.Id}: {fault}";

        Assert.Empty(faults);
        Assert.Empty(
            SchemaCheck.Faults(
                DocumentSchema.Error.GetProperty("examples")[0],
                DocumentSchema.Error
            )
        );
    }
}
