using System.Net;
using System.Text.Json;
using Portvakt.Store;

namespace Portvakt.Server.Tests.Crashes;

/// <summary>The program with its demo on one data folder and one database, to be killed and started again.</summary>
internal sealed class KilledServer : IAsyncDisposable
{
    private readonly TempFolder folder = new();
    private readonly int port = FreePort.Row(8);
    private readonly TestDatabase? postgres;

    private KilledServer(TestDatabase? postgres) => this.postgres = postgres;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>PostgreSQL's address; null where the data folder holds everything.</summary>
    public string? ConnectionString => postgres?.ConnectionString;

    public string DataFolder => folder.File("data");

    public Uri Portal => new($"http://localhost:{port}");

    /// <summary>ver2's, the second after the portal.</summary>
    public string Issuer => $"http://localhost:{port + 2}/";

    public static async Task<KilledServer> On(DatabaseKind kind) =>
        new(kind == DatabaseKind.Postgres ? await TestDatabase.Create(kind, Stop) : null);

    public async Task<ChildProcess> Start()
    {
        // One client asks here as fast as it can for as long as it takes.
        List<KeyValuePair<string, string>> variables =
        [
            new("Portvakt__Rates__PerClient__Burst", "1000000"),
            new("Portvakt__Rates__PerClient__PerSecond", "1000000"),
        ];
        if (ConnectionString is not null)
            variables.Add(new("ConnectionStrings__Portvakt", ConnectionString));
        var server = ChildProcess.Start(
            ChildProcess.Program,
            folder.Path,
            variables,
            "--data",
            DataFolder,
            "--port",
            $"{port}"
        );
        await server.Says("First token");
        return server;
    }

    /// <summary>The database, seen past the server.</summary>
    public StoreConnection Connect() =>
        postgres?.Connect() ?? StoreConnection.Sqlite(Path.Combine(DataFolder, "portvakt.db"));

    /// <summary>A fresh grant of the demo's consumer.</summary>
    public string DemoGrant() =>
        TestKit.DemoGrant.Sign(
            DemoLines("consumer.env")
                .Select(line => line.Split('=', 2))
                .ToDictionary(parts => parts[0], parts => parts[1])
        );

    /// <summary>Somebody who has not signed in.</summary>
    public Visitor NewVisitor() =>
        new(Portal, () => string.Join('\n', DemoLines("people.md")).Split('`')[1]);

    public async Task<(HttpStatusCode Status, JsonDocument Body)> Ask(HttpClient http, string grant)
    {
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["grant_type"] = "urn:ietf:params:oauth:grant-type:jwt-bearer",
                ["assertion"] = grant,
            }
        );
        using var answer = await http.PostAsync($"{Issuer}token", form, Stop);
        var body = await answer.Content.ReadAsStringAsync(Stop);
        return (answer.StatusCode, JsonDocument.Parse(body));
    }

    public async ValueTask DisposeAsync()
    {
        if (postgres is not null)
            await postgres.DisposeAsync();
        folder.Dispose();
    }

    private IEnumerable<string> DemoLines(string name) =>
        File.ReadLines(Path.Combine(DataFolder, "demo", name));
}
