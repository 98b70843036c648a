using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;
using Portvakt.Store;
using Portvakt.Store.Replay;

namespace Portvakt.Server.Tests.Crashes;

/// <summary>A server that is killed while it works, and started again on the same data.</summary>
[Requirement("R31")]
public sealed class KilledServerTests : IDisposable
{
    private const int Clients = 4;
    private readonly TempFolder folder = new();
    private readonly int port = FreePort.Row(8);

    [Theory, OnBoth]
    public async Task A_grant_that_gave_a_token_before_the_kill_gives_none_after_it(
        DatabaseKind kind
    )
    {
        await using var database =
            kind == DatabaseKind.Postgres
                ? await TestDatabase.Create(kind, TestContext.Current.CancellationToken)
                : null;
        for (var round = 0; round < Long.Rounds(1, 20); round++)
        {
            var used = await UseGrantsUntilKilled(database);
            Assert.NotEmpty(used);
            await EveryOneIsRemembered(database, used);
            await NoneGivesATokenAgain(database, used);
        }
    }

    public void Dispose() => folder.Dispose();

    /// <summary>
    /// Asks the guard itself, at the time of the grants: after a slow restart the server would refuse them for
    /// their age, and that would show nothing.
    /// </summary>
    private async Task EveryOneIsRemembered(TestDatabase? database, IEnumerable<string> used)
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using IReplayGuard guard = database is null
            ? SqliteReplayGuard.Open(
                Path.Combine(folder.File("data"), "replay.db"),
                clock,
                NullLogger<SqliteReplayGuard>.Instance
            )
            : await PostgresReplayGuard.Open(
                database.ConnectionString,
                newestChange: null,
                clock,
                NullLogger<PostgresReplayGuard>.Instance,
                TestContext.Current.CancellationToken
            );
        foreach (var assertion in used)
        {
            var grant = GrantReader.Read(Encoding.ASCII.GetBytes(assertion)).Value!;
            var now = clock.GetUtcNow();
            var key = ReplayKey.Of(EnvironmentName.Of("ver2"), grant);
            var answer = await guard.Record(key, now, now.AddMinutes(2));
            Assert.Equal(ReplayResult.Replayed, answer.Result);
        }
    }

    private async Task NoneGivesATokenAgain(TestDatabase? database, IEnumerable<string> used)
    {
        await using var server = await Start(database);
        using var http = new HttpClient();
        foreach (var grant in used)
            Assert.Equal(HttpStatusCode.BadRequest, (await Ask(http, grant)).Status);
        await server.Signal("TERM");
        Assert.Equal(0, await server.Exit());
    }

    /// <summary>Four clients ask as fast as they can; the server dies in the middle of it.</summary>
    private async Task<IReadOnlyCollection<string>> UseGrantsUntilKilled(TestDatabase? database)
    {
        var used = new ConcurrentBag<string>();
        await using var server = await Start(database);
        using var enough = new SemaphoreSlim(0);
        var asking = Enumerable
            .Range(0, Clients)
            .Select(_ => AskUntilItDies(used, enough))
            .ToList();
        for (var i = 0; i < 40; i++)
            await enough.WaitAsync(TestContext.Current.CancellationToken);
        await server.Signal("KILL");
        await server.Exit();
        await Task.WhenAll(asking);
        return used;
    }

    private async Task AskUntilItDies(ConcurrentBag<string> used, SemaphoreSlim enough)
    {
        using var http = new HttpClient();
        try
        {
            while (true)
            {
                var grant = Grant();
                var (status, _) = await Ask(http, grant);
                Assert.Equal(HttpStatusCode.OK, status);
                used.Add(grant);
                enough.Release();
            }
        }
        catch (HttpRequestException)
        {
            // The server is gone, as it should be.
        }
    }

    private async Task<ChildProcess> Start(TestDatabase? database)
    {
        List<KeyValuePair<string, string>> variables = [];
        if (database is not null)
            variables.Add(new("ConnectionStrings__Portvakt", database.ConnectionString));
        var server = ChildProcess.Start(
            ChildProcess.Program,
            folder.Path,
            variables,
            "--data",
            folder.File("data"),
            "--port",
            $"{port}"
        );
        await server.Says("First token");
        return server;
    }

    private string Grant()
    {
        var env = File.ReadLines(Path.Combine(folder.File("data"), "demo", "consumer.env"))
            .Select(line => line.Split('=', 2))
            .ToDictionary(parts => parts[0], parts => parts[1]);
        return DemoGrant.Sign(env);
    }

    private async Task<(HttpStatusCode Status, JsonDocument Body)> Ask(
        HttpClient http,
        string grant
    )
    {
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["grant_type"] = "urn:ietf:params:oauth:grant-type:jwt-bearer",
                ["assertion"] = grant,
            }
        );
        // Issuer of ver2 is the second after the portal.
        using var answer = await http.PostAsync(
            $"http://localhost:{port + 2}/token",
            form,
            TestContext.Current.CancellationToken
        );
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (answer.StatusCode, JsonDocument.Parse(body));
    }
}
