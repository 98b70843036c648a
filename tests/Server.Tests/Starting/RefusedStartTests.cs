using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;

namespace Portvakt.Server.Tests.Starting;

/// <summary>What keeps the server from starting is one sentence and exit code 2.</summary>
[Requirement("R32")]
public sealed class RefusedStartTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public async Task A_taken_port_is_named()
    {
        var port = FreePort.Row(8);
        using var taken = new TcpListener(IPAddress.Loopback, port + 2);
        taken.Start();
        await using var server = Serve("data", port);

        await server.Refuses($"Port {port + 2} is taken");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_named()
    {
        await File.WriteAllTextAsync(
            folder.File("file"),
            "",
            TestContext.Current.CancellationToken
        );
        await using var server = Serve("file/data", FreePort.Row(8));

        await server.Refuses("Cannot write to the data folder");
    }

    [Fact]
    public async Task A_second_server_on_the_same_folder_is_refused()
    {
        var port = FreePort.Row(8);
        await using var first = Serve("data", port);
        await first.Says($"{port}");
        await using var second = Serve("data", FreePort.Row(8));

        await second.Refuses("Another portvakt uses the data folder");
    }

    [Theory]
    [InlineData("http://altinn.example", "must be an https address")]
    [InlineData("altinn", "must be an https address")]
    public async Task An_Altinn_that_cannot_be_called_safely_is_refused(
        string platform,
        string sentence
    )
    {
        await File.WriteAllTextAsync(
            folder.File("portvakt.json"),
            $$$"""{"Portvakt":{"Environments":[{"Name":"ver1","Altinn":{"Platform":"{{{platform}}}"}}]}}""",
            TestContext.Current.CancellationToken
        );
        await using var server = Serve("data", FreePort.Row(8));

        await server.Refuses(sentence);
    }

    [Theory]
    [InlineData(null, "cannot be read")]
    [InlineData("[]", "is no list of terms: there must be at least one version")]
    public async Task Terms_of_use_that_cannot_be_read_are_refused(string? file, string sentence)
    {
        var path = folder.File("terms.json");
        if (file is not null)
            await File.WriteAllTextAsync(path, file, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            folder.File("portvakt.json"),
            """{"Portvakt":{"Terms":"terms.json"}}""",
            TestContext.Current.CancellationToken
        );
        await using var server = Serve("data", FreePort.Row(8));

        await server.Refuses(sentence);
    }

    [Fact]
    public async Task A_database_newer_than_the_program_is_refused()
    {
        await Fill("data");
        await using (
            var db = new SqliteConnection($"Data Source={folder.File("data/portvakt.db")}")
        )
        {
            await db.OpenAsync(TestContext.Current.CancellationToken);
            await using var insert = db.CreateCommand();
            insert.CommandText =
                "insert into \"__EFMigrationsHistory\" values ('29991231235959_FromTheFuture', '99.0')";
            await insert.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }
        SqliteConnection.ClearAllPools();
        await using var server = Serve("data", FreePort.Row(8));

        await server.Refuses("The database is newer than this program");
    }

    [Fact]
    public async Task A_store_made_for_trial_is_refused_in_operation()
    {
        await Fill("data");
        await using var server = Serve("data", FreePort.Row(8), "--mode", "Operation");

        await server.Refuses("made in Trial mode");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused()
    {
        Directory.CreateDirectory(folder.File("data"));
        await File.WriteAllTextAsync(
            folder.File("data/portvakt.db"),
            new string('x', 5000),
            TestContext.Current.CancellationToken
        );
        await using var server = Serve("data", FreePort.Row(8));

        await server.Refuses("The database cannot be used");
    }

    [Fact]
    public async Task Operation_without_a_key_certificate_is_refused()
    {
        await using var server = Serve("data", FreePort.Row(8), "--mode", "Operation");

        await server.Refuses("needs a certificate");
    }

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("*")]
    public async Task Listening_to_the_world_needs_a_mode(string address)
    {
        await using var server = ChildProcess.Start(
            ChildProcess.Program,
            folder.Path,
            [new("PORTVAKT__LISTEN", address)],
            "--port",
            $"{FreePort.Row(8)}"
        );

        await server.Refuses("Choose a mode");
    }

    [Fact]
    public async Task A_port_out_of_range_is_refused()
    {
        await using var server = Serve("data", 65534);

        await server.Refuses("The base port must be from 1 to 65528");
    }

    [Fact]
    public async Task A_command_is_refused_in_the_same_way()
    {
        await File.WriteAllTextAsync(
            folder.File("file"),
            "",
            TestContext.Current.CancellationToken
        );
        await using var command = ChildProcess.Portvakt(
            folder.Path,
            ["operator", "add", "ola@portvakt.example", "--data", "file/data"]
        );

        await command.Refuses("Cannot write to the data folder");
    }

    public void Dispose() => folder.Dispose();

    private ChildProcess Serve(string data, int port, params string[] more) =>
        ChildProcess.Portvakt(folder.Path, ["--data", data, "--port", $"{port}", .. more]);

    /// <summary>A data folder as a server that ran in Trial mode leaves it.</summary>
    private async Task Fill(string data)
    {
        await using var server = Serve(data, FreePort.Row(8), "--no-demo");
        await server.Says("Portal");
        await server.Signal("TERM");
        Assert.Equal(0, await server.Exit());
    }
}
