using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;
using Portvakt.Store;
using Portvakt.Store.Replay;

namespace Portvakt.Server.Tests.Crashes;

/// <summary>A server that is killed while it works, and started again on the same data.</summary>
[Requirement("R31")]
public sealed class KilledServerTests
{
    private const int Clients = 4;
    private const int Registrars = 2;
    private const int Tokens = 40;
    private const int Removals = 2;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task No_grant_is_used_twice_and_no_accepted_registration_is_lost(DatabaseKind kind)
    {
        await using var site = await KilledServer.On(kind);
        var accepted = new AcceptedRegistrations();
        for (var round = 0; round < Long.Rounds(1, 20); round++)
        {
            var used = await WorkUntilKilled(site, accepted);
            await EveryOneIsRemembered(site, used);
            await using var server = await site.Start();
            await NoneGivesATokenAgain(site, used);
            await accepted.AreStored(site);
            await accepted.HoldAtTheTokenServer(site);
            await server.Signal("TERM");
            Assert.Equal(0, await server.Exit());
        }
    }

    /// <summary>
    /// Asks the guard itself, at the time of the grants: after a slow restart the server would refuse them for
    /// their age, and that would show nothing.
    /// </summary>
    private static async Task EveryOneIsRemembered(
        KilledServer site,
        IReadOnlyCollection<string> used
    )
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using IReplayGuard guard = site.ConnectionString is not { } connectionString
            ? SqliteReplayGuard.Open(
                Path.Combine(site.DataFolder, "replay.db"),
                clock,
                NullLogger<SqliteReplayGuard>.Instance
            )
            : await PostgresReplayGuard.Open(
                connectionString,
                newestChange: null,
                clock,
                NullLogger<PostgresReplayGuard>.Instance,
                Stop
            );
        Assert.NotEmpty(used);
        foreach (var assertion in used)
        {
            var grant = GrantReader.Read(Encoding.ASCII.GetBytes(assertion)).Value!;
            var now = clock.GetUtcNow();
            var key = ReplayKey.Of(EnvironmentName.Of("ver2"), grant);
            var answer = await guard.Record(key, now, now.AddMinutes(2));
            Assert.Equal(ReplayResult.Replayed, answer.Result);
        }
    }

    private static async Task NoneGivesATokenAgain(KilledServer site, IEnumerable<string> used)
    {
        using var http = new HttpClient();
        foreach (var grant in used)
            Assert.Equal(HttpStatusCode.BadRequest, (await site.Ask(http, grant)).Status);
    }

    /// <summary>Clients ask and people register as fast as they can; the server dies in the middle of it.</summary>
    private static async Task<IReadOnlyCollection<string>> WorkUntilKilled(
        KilledServer site,
        AcceptedRegistrations accepted
    )
    {
        var used = new ConcurrentBag<string>();
        var removed = accepted.Removed;
        await using var server = await site.Start();
        List<Task> working =
        [
            .. Enumerable.Range(0, Clients).Select(_ => AskUntilItDies(site, used)),
            .. Enumerable
                .Range(0, Registrars)
                .Select(_ => new Registrar(site, accepted).WorkUntilItDies()),
        ];
        // Whoever stops before the server does has found something wrong.
        Assert.True(
            await Wait.Until(
                () =>
                    Task.FromResult(
                        working.Exists(task => task.IsCompleted)
                            || (used.Count >= Tokens && accepted.Removed >= removed + Removals)
                    ),
                TimeSpan.FromSeconds(60),
                Stop
            )
        );
        await server.Signal("KILL");
        await server.Exit();
        await Task.WhenAll(working);
        Assert.True(accepted.Removed >= removed + Removals);
        return used;
    }

    private static async Task AskUntilItDies(KilledServer site, ConcurrentBag<string> used)
    {
        using var http = new HttpClient();
        try
        {
            while (true)
            {
                var grant = site.DemoGrant();
                var (status, _) = await site.Ask(http, grant);
                Assert.Equal(HttpStatusCode.OK, status);
                used.Add(grant);
            }
        }
        catch (HttpRequestException)
        {
            // The server is gone, as it should be.
        }
    }
}
