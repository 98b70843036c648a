namespace Portvakt.Server.Tests.Starting;

/// <summary>The server stops when it is told to, in order and soon.</summary>
public sealed class StoppingTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task A_signal_ends_it_in_order(string signal)
    {
        // A shell that runs tests in its background makes them ignore Ctrl-C, and so their children.
        await using var server = ChildProcess.Start(
            "env",
            folder.Path,
            [],
            "--default-signal=INT",
            ChildProcess.Program,
            "--port",
            $"{FreePort.Row(8)}"
        );
        await server.Says("Portal");
        await server.Signal(signal);

        Assert.Equal(0, await server.Exit(TimeSpan.FromSeconds(15)));
        Assert.Empty(server.Errors);
        Assert.DoesNotContain("   at ", server.Output);
    }

    // Files in the order in which a start makes them: the last is there when the doors are about to be opened.
    [Theory]
    [InlineData("portvakt.lock")]
    [InlineData("portvakt.db")]
    [InlineData("replay.db")]
    public async Task A_signal_while_it_starts_ends_it_in_order(string made)
    {
        await using var server = ChildProcess.Portvakt(folder.Path, "--port", $"{FreePort.Row(8)}");
        await Wait.Until(
            () => Task.FromResult(File.Exists(folder.File($"data/{made}"))),
            TimeSpan.FromSeconds(30),
            TestContext.Current.CancellationToken
        );
        await server.Signal("TERM");

        // A machine on which starting takes longer than stopping may is left at that, which 143 says.
        Assert.Contains(await server.Exit(TimeSpan.FromSeconds(60)), new[] { 0, 143 });
        Assert.Empty(server.Errors);
        Assert.DoesNotContain("   at ", server.Output);
    }

    public void Dispose() => folder.Dispose();
}
