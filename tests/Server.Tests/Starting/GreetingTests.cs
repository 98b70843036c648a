namespace Portvakt.Server.Tests.Starting;

/// <summary>What the server says when it is up can be followed as it stands there, also at the second start.</summary>
[Requirement("R32")]
public sealed class GreetingTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public async Task The_command_for_the_first_token_works_as_printed()
    {
        await using var server = await Serve("my data", FreePort.Row(8));
        await using var command = ChildProcess.Start(
            "bash",
            folder.Path,
            [],
            "-c",
            Told(server, "First token")
        );

        Assert.True(await command.Exit() == 0, command.Errors);
        Assert.Contains("Token issued", command.Output);
    }

    [Fact]
    public async Task The_password_stands_alone_on_its_line()
    {
        var port = FreePort.Row(8);
        await using var server = await Serve("data", port);
        using var visitor = new Visitor(
            new Uri($"http://localhost:{port}"),
            () => Told(server, "Password")
        );

        await visitor.SignIn("kari@fjelltake.example");
    }

    [Fact]
    public async Task A_folder_that_is_served_at_other_ports_tells_those()
    {
        var (first, second) = (FreePort.Row(8), FreePort.Row(8));
        await using (var before = await Serve("data", first))
        {
            await before.Signal("TERM");
            Assert.Equal(0, await before.Exit());
        }
        await using var server = await Serve("data", second);

        Assert.Equal($"http://localhost:{second}/min-profil", Told(server, "Sign in"));
        var demo = Directory
            .EnumerateFiles(folder.File("data/demo"))
            .Where(file => Path.GetExtension(file) is ".env" or ".md")
            .ToDictionary(file => Path.GetFileName(file), File.ReadAllText);
        Assert.All(demo.Values, text => Assert.DoesNotMatch(At(first), text));
        Assert.Contains($"MP_ISSUER=http://localhost:{second + 2}/\n", demo["consumer.env"]);
        Assert.Contains($"SS_API=http://localhost:{second + 6}\n", demo["selvbetjening.env"]);
        Assert.Contains($"http://localhost:{second}/min-profil", demo["people.md"]);
    }

    [Fact]
    public async Task A_command_without_a_port_prints_addresses_of_the_server_beside_it()
    {
        var port = FreePort.Row(8);
        await using var server = await Serve("data", port, "--no-demo");
        await using var command = ChildProcess.Portvakt(
            folder.Path,
            "operator",
            "add",
            "desk@example.org"
        );

        Assert.True(await command.Exit() == 0, command.Errors);
        Assert.StartsWith($"http://localhost:{port}/drift/invitasjon/", command.Output);
    }

    [Fact]
    public async Task Without_a_demo_it_tells_how_to_begin()
    {
        var port = FreePort.Row(8);
        await using var server = await Serve("data", port, "--no-demo");

        Assert.Equal($"http://localhost:{port}/dev/mail", Told(server, "Mails sent"));
        Assert.Contains(" operator add ", Told(server, "Begin with"));
        Assert.DoesNotContain("Password", server.Output);
    }

    public void Dispose() => folder.Dispose();

    /// <summary>Any address of an installation with this base port.</summary>
    private static string At(int port) =>
        $"localhost:({string.Join('|', Enumerable.Range(port, 8))})";

    /// <summary>A server that has greeted.</summary>
    private async Task<ChildProcess> Serve(string data, int port, params string[] more)
    {
        var server = ChildProcess.Portvakt(
            folder.Path,
            ["--data", data, "--port", $"{port}", .. more]
        );
        await server.Says(more.Length == 0 ? "First token" : "Begin with");
        return server;
    }

    private static string Told(ChildProcess server, string title) =>
        server
            .Output.Split('\n')
            .Single(line => line.StartsWith($"  {title} ", StringComparison.Ordinal))[15..];
}
