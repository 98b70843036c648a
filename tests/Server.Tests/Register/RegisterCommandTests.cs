using Microsoft.Data.Sqlite;
using Portvakt.TestKit.Register;

namespace Portvakt.Server.Tests.Register;

/// <summary>portvakt register import, as a program of its own.</summary>
[Requirement("R37")]
public sealed class RegisterCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Both_files_are_taken_in_beside_a_running_server()
    {
        var main = Write("main.json.gz", MadeUpRegister.MainUnits(500));
        var sub = Write("sub.json.gz", MadeUpRegister.SubUnits(400));
        await using var server = await TestServer.Start(Store.DatabaseKind.Sqlite, stop: Stop);

        var first = await server.Command("register", "import", main);
        var second = await server.Command("register", "import", sub);

        Assert.Matches(
            @"Main units: 500 records in [\d.]+ s, [\d,]+ a second\. 500 taken in\.",
            first
        );
        Assert.Contains("Only one of the two files is in.", first);
        Assert.Contains("Sub units: 400 records", second);
        Assert.Contains("the register knows all", second);
        using var visitor = await server.SignedIn("kari@fjelltake.example");
        Assert.Contains("SINDIG FJELLTÅKE DIREKTORAT", (await visitor.Get("/")).Text);
    }

    [Fact]
    public async Task A_faulty_record_is_told_and_a_broken_file_is_refused()
    {
        var units = MadeUpRegister.MainUnits(3).Select(RegisterFiles.Json).ToList();
        var path = folder.File("main.json.gz");
        RegisterFiles.WriteText(path, $"[{units[0]},{{}},{units[1]}]");
        await using var import = Import(path);
        Assert.Equal(0, await import.Exit());
        Assert.Contains("3 records", import.Output);
        Assert.Contains("2 taken in, 1 faulty.", import.Output);
        Assert.Contains(
            "main.json.gz: record 2 is left out: organisasjonsnummer is missing",
            import.Errors
        );

        RegisterFiles.WriteText(path, $"[{units[2]},");
        await using var broken = Import(path);
        await broken.Refuses(
            "cannot be read beyond record 1: it ends in the middle.",
            besides: line => line.Contains(" %, ")
        );

        await using var missing = Import(folder.File("nowhere"));
        await missing.Refuses("nowhere cannot be opened.");
    }

    [Fact]
    public async Task A_killed_import_goes_on_where_it_was()
    {
        var records = Long.Rounds(100_000, 700_000);
        var path = Write("main.json.gz", MadeUpRegister.MainUnits(records));
        await using (var killed = Import(path))
        {
            Assert.True(await Wait.Until(HasUnits, TimeSpan.FromSeconds(60), Stop));
            await killed.Signal("KILL");
            Assert.NotEqual(0, await killed.Exit());
        }
        var before = await Ask("select count(*) from register_units where seen is not null");
        Assert.Equal(before, await Ask("select records from register_imports"));
        Assert.InRange(before, 1, records - 1);
        // What it leaves behind runs out in half a minute.
        if (!Long.Run)
            await Ask("delete from leases returning 1");

        await using var next = Import(path);

        Assert.True(await next.Exit(TimeSpan.FromMinutes(5)) == 0, next.Errors);
        Assert.Contains("of an import that was cut off", next.Output);
        Assert.Equal(
            records,
            await Ask("select count(*) from register_units where seen is not null")
        );
        Assert.Equal(records, await Ask("select records from register_imports"));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    private string Write(string name, IEnumerable<MadeUpUnit> units)
    {
        RegisterFiles.Write(folder.File(name), units);
        return folder.File(name);
    }

    private ChildProcess Import(string path) =>
        ChildProcess.Portvakt(
            folder.Path,
            "register",
            "import",
            path,
            "--data",
            folder.File("data")
        );

    private async Task<bool> HasUnits()
    {
        try
        {
            return await Ask("select count(*) from register_imports") > 0;
        }
        catch (SqliteException)
        {
            // The tables are not there yet.
            return false;
        }
    }

    private async Task<long> Ask(string sql)
    {
        var file = folder.File(Path.Combine("data", "portvakt.db"));
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync(Stop);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(Stop) is long number ? number : 0;
    }
}
