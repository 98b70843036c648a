using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Store;
using Portvakt.Store.Register;
using Portvakt.TestKit.Register;

namespace Portvakt.Server.Tests.Register;

/// <summary>A server that fetches the register's files by itself.</summary>
[Requirement("R37")]
public sealed class RegisterJobTests : IAsyncLifetime
{
    private const int Mains = 400;
    private const int Subs = 300;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly FakeTimeProvider clock = new(DateTimeOffset.UnixEpoch.AddYears(56));
    private readonly ConcurrentQueue<string> asked = new();
    private readonly TempFolder folder = new();
    private FakePlatform platform = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        RegisterFiles.Write(folder.File("main"), MadeUpRegister.MainUnits(Mains));
        RegisterFiles.Write(folder.File("sub"), MadeUpRegister.SubUnits(Subs));
        platform = await FakePlatform.Start();
        platform.Answer = Send;
    }

    [Theory, OnBoth]
    public async Task The_files_are_fetched_at_the_start_and_again_when_they_are_due(
        DatabaseKind kind
    )
    {
        await using var server = await Start(kind);

        Assert.True(await Wait.Until(() => Holds(server, Mains + Subs), Limit, Stop));
        Assert.Equal(["/main", "/sub"], asked);
        // What was taken in is deleted right after.
        Assert.True(await Wait.Until(() => IsEmpty(server), Limit, Stop));

        RegisterFiles.Write(folder.File("main"), MadeUpRegister.MainUnits(Mains + 10));
        clock.Advance(TimeSpan.FromMinutes(61));

        Assert.True(await HoldsInTime(server, Mains + Subs + 10));
        Assert.Contains("/main", asked.Skip(2));
    }

    private static Task<bool> IsEmpty(TestServer server) =>
        Task.FromResult(
            Directory.GetFiles(Path.Combine(server.DataFolder, "register")).Length == 0
        );

    [Fact]
    public async Task What_cannot_be_fetched_or_read_is_tried_again_later()
    {
        platform.Answer = http =>
        {
            asked.Enqueue(http.Request.Path);
            http.Response.StatusCode = http.Request.Path == "/main" ? 200 : 404;
            return http.Response.WriteAsync("<html>");
        };
        await using var server = await Start(DatabaseKind.Sqlite);
        Assert.True(await Wait.Until(() => Task.FromResult(asked.Count == 2), Limit, Stop));
        Assert.True(await Wait.Until(() => IsFree(server), Limit, Stop));

        platform.Answer = Send;
        clock.Advance(TimeSpan.FromMinutes(14));
        Assert.Equal(2, asked.Count);
        clock.Advance(TimeSpan.FromMinutes(2));

        Assert.True(await HoldsInTime(server, Mains + Subs));
    }

    [Fact]
    public async Task A_file_that_was_fetched_before_a_restart_is_not_fetched_again()
    {
        platform.Answer = http =>
        {
            asked.Enqueue(http.Request.Path);
            http.Response.StatusCode = 503;
            return Task.CompletedTask;
        };
        await using var server = await Start(DatabaseKind.Sqlite);
        Assert.True(await Wait.Until(() => Task.FromResult(asked.Count == 2), Limit, Stop));
        Assert.True(await Wait.Until(() => IsFree(server), Limit, Stop));

        var place = Path.Combine(server.DataFolder, "register");
        File.Copy(folder.File("main"), Path.Combine(place, "MainUnits.json.gz"));
        clock.Advance(TimeSpan.FromMinutes(16));

        Assert.True(await HoldsInTime(server, Mains));
        Assert.Single(asked, "/main");
    }

    public async ValueTask DisposeAsync()
    {
        await platform.DisposeAsync();
        folder.Dispose();
    }

    private Task Send(HttpContext http)
    {
        asked.Enqueue(http.Request.Path);
        return http.Response.SendFileAsync(folder.File(http.Request.Path.Value![1..]));
    }

    private Task<TestServer> Start(DatabaseKind kind) =>
        TestServer.Start(
            kind,
            clock,
            settings =>
            {
                settings.Register.RefreshHours = 1;
                settings.Register.MainUnits = $"{platform.Address}/main";
                settings.Register.SubUnits = $"{platform.Address}/sub";
            },
            Stop
        );

    /// <summary>The demo's units, which no file holds, aside.</summary>
    private static async Task<bool> Holds(TestServer server, int units)
    {
        await using var db = server.Db();
        return await db.RegisterUnits.CountAsync(unit => unit.Seen != null, Stop) == units
            && await db.RegisterImports.AllAsync(import => import.Completed != null, Stop);
    }

    /// <summary>The clock goes on meanwhile: a job that was still at its last round takes the next one.</summary>
    private Task<bool> HoldsInTime(TestServer server, int units) =>
        Wait.Until(
            () =>
            {
                clock.Advance(TimeSpan.FromSeconds(1));
                return Holds(server, units);
            },
            Limit,
            Stop
        );

    /// <summary>Whether the job has given the lease back.</summary>
    private async Task<bool> IsFree(TestServer server)
    {
        var now = clock.GetUtcNow();
        await using var db = server.Db();
        return await db.Leases.AnyAsync(
            lease => lease.Name == RegisterImporter.LeaseName && lease.Until <= now,
            Stop
        );
    }
}
