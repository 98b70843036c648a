using System.Text.Json;
using Portvakt.Store;

namespace Portvakt.Server.Tests.Starting;

/// <summary>What docs/operate.md tells to type and to save works as it stands there.</summary>
[Requirement("R32")]
public sealed class OperateDocumentTests : IDisposable
{
    private const string Document = "docs/operate.md";
    private readonly TempFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_settings_of_the_document_start_two_environments_in_operation()
    {
        await using var database = await TestDatabase.Create(DatabaseKind.Postgres, Stop);
        await MakeKeys();
        await WriteSettings(database.ConnectionString);
        var port = FreePort.Row(8);
        await using var server = ChildProcess.Portvakt(folder.Path, "--port", $"{port}");
        await server.Says("Data ");

        Assert.Contains("Operation mode", server.Output);
        Assert.Equal(2, server.Output.Split('\n').Count(line => line.Contains(" issuer ")));
        Assert.Equal(
            "https://test.token.example.org/",
            await Issuer(port + 1, "test.token.example.org")
        );
        Assert.Equal("https://token.example.org/", await Issuer(port + 2, "token.example.org"));
        await server.Signal("TERM");
        Assert.Equal(0, await server.Exit());
        Assert.Empty(server.Errors);
    }

    public void Dispose() => folder.Dispose();

    /// <summary>The two lines that make the certificate, run in the folder.</summary>
    private async Task MakeKeys()
    {
        var lines = DocumentBlocks.Indented(Document, "openssl pkcs12");
        await using var openssl = ChildProcess.Start(
            "bash",
            folder.Path,
            [],
            "-ec",
            lines.Replace("/etc/portvakt", folder.Path)
        );
        Assert.True(await openssl.Exit() == 0, openssl.Errors);
    }

    /// <summary>The block of settings, with this machine's folders and database.</summary>
    private Task WriteSettings(string connectionString)
    {
        var block = DocumentBlocks
            .Fenced(Document, "json", "\"Mode\": \"Operation\"")
            .Replace("/var/lib/portvakt", folder.File("data"))
            .Replace("/etc/portvakt", folder.Path)
            .Replace(
                "Host=db;Database=portvakt;Username=portvakt;Password=...",
                JsonEncodedText.Encode(connectionString).Value
            );
        return File.WriteAllTextAsync(folder.File("portvakt.json"), block, Stop);
    }

    private static async Task<string?> Issuer(int port, string host)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            $"http://127.0.0.1:{port}/.well-known/oauth-authorization-server"
        );
        request.Headers.Host = host;
        using var answer = await http.SendAsync(request, Stop);
        var metadata = JsonElement.Parse(await answer.Content.ReadAsStringAsync(Stop));
        return metadata.GetProperty("issuer").GetString();
    }
}
