using Microsoft.OpenApi;
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
}
