using System.Globalization;
using Portvakt.Server.Faces;
using Portvakt.Server.Settings;
using Portvakt.Store;
using Xunit;

namespace Portvakt.TestKit;

/// <summary>
/// The whole product in this process: every face on real ports, on a data folder and a database of its own.
/// </summary>
public sealed class TestServer : IAsyncDisposable
{
    private readonly TempFolder folder;
    private readonly TestDatabase? postgres;

    private TestServer(RunningServer server, TempFolder folder, TestDatabase? postgres)
    {
        Server = server;
        this.folder = folder;
        this.postgres = postgres;
        Portal = new Uri(server.Installation.Portal);
    }

    /// <summary>The product.</summary>
    public RunningServer Server { get; }

    /// <summary>The portal's address.</summary>
    public Uri Portal { get; }

    /// <summary>The embedded login provider's address.</summary>
    public Uri Login => new(Server.Installation.Login);

    /// <summary>The data folder, with the demo's files under demo/.</summary>
    public string DataFolder => folder.Path;

    /// <summary>
    /// Runs a command of the product's program on this installation, beside the running server; gives what it printed.
    /// </summary>
    public async Task<string> Command(params string[] arguments)
    {
        Dictionary<string, string> surroundings = [];
        if (postgres is not null)
            surroundings["ConnectionStrings__Portvakt"] = postgres.ConnectionString;
        var port = Server.Installation.Settings.Port.ToString(CultureInfo.InvariantCulture);
        await using var command = ChildProcess.Start(
            ChildProcess.Program,
            folder.Path,
            surroundings,
            [.. arguments, "--data", folder.Path, "--port", port]
        );
        Assert.True(await command.Exit() == 0, $"{command.Output}{command.Errors}");
        return command.Output;
    }

    /// <summary>The issuer of an environment, such as ver2.</summary>
    public string Issuer(string environment) =>
        Server.Installation.Landscape.Find(environment)!.Issuer;

    /// <summary>A context on the server's database. Writing through it is what another face of the process would do.</summary>
    public PortvaktDb Db() => Server.Parts.Store.CreateDbContext();

    /// <summary>A browser of its own, without cookies, that speaks HTTP only.</summary>
    public Visitor NewVisitor() => new(Portal, DemoPassword);

    /// <summary>A browser of its own at the embedded login provider.</summary>
    public Visitor NewLoginVisitor() => new(Login, DemoPassword);

    /// <summary>A visitor who has signed in as one of the demo's people, such as kari@fjelltake.example.</summary>
    public async Task<Visitor> SignedIn(string email)
    {
        var visitor = NewVisitor();
        await visitor.SignIn(email);
        return visitor;
    }

    /// <summary>The KEY=VALUE lines of a demo file, such as consumer.env.</summary>
    public IReadOnlyDictionary<string, string> DemoFile(string name) =>
        File.ReadLines(folder.File(Path.Combine("demo", name)))
            .Select(line => line.Split('=', 2))
            .ToDictionary(parts => parts[0], parts => parts[1]);

    /// <summary>The password that all demo people share.</summary>
    public string DemoPassword() =>
        File.ReadAllText(folder.File(Path.Combine("demo", "people.md"))).Split('`')[1];

    /// <summary>Starts the product with the demo, unless <paramref name="change"/> says otherwise.</summary>
    public static async Task<TestServer> Start(
        DatabaseKind kind = DatabaseKind.Sqlite,
        TimeProvider? clock = null,
        Action<PortvaktSettings>? change = null,
        CancellationToken stop = default
    )
    {
        var postgres = kind == DatabaseKind.Postgres ? await TestDatabase.Create(kind, stop) : null;
        return await Start(new TempFolder(), postgres, postgres, clock, change, stop);
    }

    /// <summary>A second node on PostgreSQL, with its own data folder and the same key ring.</summary>
    public async Task<TestServer> StartBeside(
        Action<PortvaktSettings>? change = null,
        CancellationToken stop = default
    )
    {
        var second = new TempFolder();
        var ring = Directory.CreateDirectory(second.File("keys"));
        foreach (var key in Directory.EnumerateFiles(folder.File("keys")))
            File.Copy(key, Path.Combine(ring.FullName, Path.GetFileName(key)));
        return await Start(second, postgres, null, null, change, stop);
    }

    /// <param name="owned">What goes with the server when it is disposed.</param>
    private static async Task<TestServer> Start(
        TempFolder folder,
        TestDatabase? postgres,
        TestDatabase? owned,
        TimeProvider? clock,
        Action<PortvaktSettings>? change,
        CancellationToken stop
    )
    {
        var configuration = SettingsReader.Read();
        configuration["ConnectionStrings:Portvakt"] = postgres?.ConnectionString;
        var installation = SettingsReader.Installation(
            configuration,
            settings =>
            {
                settings.Data = folder.Path;
                settings.Port = FreePort.Row(8);
                change?.Invoke(settings);
            }
        );
        var server = await RunningServer.Start(
            installation,
            clock ?? TimeProvider.System,
            stop,
            SpareKeys.Next
        );
        return new TestServer(server, folder, owned);
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        if (postgres is not null)
            await postgres.DisposeAsync();
        folder.Dispose();
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"server at {Portal}");
}
