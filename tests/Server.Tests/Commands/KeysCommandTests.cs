using System.Text.Json;

namespace Portvakt.Server.Tests.Commands;

/// <summary>portvakt keys, as a program of its own beside a running server.</summary>
public sealed class KeysCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_key_published_by_the_command_is_listed_by_the_running_server()
    {
        await using var server = await TestServer.Start(Store.DatabaseKind.Sqlite, stop: Stop);
        await using var rotate = Keys(server, "rotate", "ver2");

        Assert.Equal(0, await rotate.Exit());
        Assert.Matches(@"\A[\w-]{43}  RS256  signs from ", rotate.Output);
        var kid = rotate.Output[..43];

        Assert.True(
            await Wait.Until(
                async () => (await Listed(server)).Contains(kid),
                TimeSpan.FromSeconds(30),
                Stop
            )
        );
        await using var list = Keys(server, "list", "ver2");
        Assert.Equal(0, await list.Exit());
        Assert.Equal(2, list.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Matches(@"signs since .*, listed until ", list.Output);
    }

    [Theory]
    [InlineData("There is no environment tull here", "rotate", "tull")]
    [InlineData("can only be forgotten together with --now", "rotate", "ver2", "--forget-old")]
    public async Task What_cannot_be_done_is_said_in_a_sentence(
        string sentence,
        params string[] arguments
    )
    {
        await using var command = ChildProcess.Portvakt(
            folder.Path,
            ["keys", .. arguments, "--data", folder.File("data")]
        );

        Assert.Equal(2, await command.Exit());
        Assert.Contains(sentence, command.Errors);
        Assert.DoesNotContain("   at ", command.Errors);
    }

    public void Dispose() => folder.Dispose();

    private ChildProcess Keys(TestServer server, params string[] arguments) =>
        ChildProcess.Portvakt(
            folder.Path,
            ["keys", .. arguments, "--data", server.Server.Installation.DataFolder]
        );

    private static async Task<IReadOnlyList<string?>> Listed(TestServer server)
    {
        using var http = new HttpClient();
        using var answer = JsonDocument.Parse(
            await http.GetStringAsync(server.Issuer("ver2") + "jwk", Stop)
        );
        return
        [
            .. answer
                .RootElement.GetProperty("keys")
                .EnumerateArray()
                .Select(key => key.GetProperty("kid").GetString()),
        ];
    }
}
