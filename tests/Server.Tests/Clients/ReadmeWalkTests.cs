using System.Globalization;
using System.Text.RegularExpressions;

namespace Portvakt.Server.Tests.Clients;

/// <summary>The walk by the self-service API in README.md, typed into a shell as it stands there.</summary>
[Requirement("R31")]
public sealed partial class ReadmeWalkTests : IDisposable
{
    private const int DefaultPort = 8080;
    private readonly TempFolder folder = new();

    [Fact]
    public async Task The_walk_by_the_api_ends_with_a_token()
    {
        // A server of its own: the walk makes a scope, which can be made once.
        await using var server = await TestServer.Start(
            stop: TestContext.Current.CancellationToken
        );
        Directory.CreateSymbolicLink(folder.File("data"), server.DataFolder);
        Directory.CreateSymbolicLink(folder.File("artifacts"), Repository.Absolute("artifacts"));
        var walk = DocumentBlocks.Indented("README.md", "API=http://localhost:8086/api");
        await using var shell = ChildProcess.Start(
            "bash",
            folder.Path,
            [],
            "-euo",
            "pipefail",
            "-c",
            AtPortsOf(server, walk)
        );

        Assert.True(await shell.Exit() == 0, shell.Output + shell.Errors);
        Assert.Contains("Token issued", shell.Output);
        Assert.Contains("fjelltake:api.read", shell.Output);
    }

    public void Dispose() => folder.Dispose();

    private static string AtPortsOf(TestServer server, string text) =>
        Ports()
            .Replace(
                text,
                match =>
                    "localhost:"
                    + (
                        int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
                        - DefaultPort
                        + server.Portal.Port
                    ).ToString(CultureInfo.InvariantCulture)
            );

    [GeneratedRegex("localhost:(80[0-9]{2})")]
    private static partial Regex Ports();
}
