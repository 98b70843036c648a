using Microsoft.EntityFrameworkCore;
using Portvakt.Store.Audit;
using Portvakt.Store.Leases;

namespace Portvakt.Server.Tests.Commands;

/// <summary>portvakt log verify, as a program of its own beside a running server.</summary>
public sealed class LogCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task A_whole_log_is_confirmed_and_a_changed_one_is_told_apart(
        Store.DatabaseKind kind
    )
    {
        await using var server = await TestServer.Start(kind, stop: Stop);
        await Seal(server);

        await using var whole = Verify(server);
        Assert.Equal(0, await whole.Exit());
        Assert.StartsWith("The log is as it was recorded: ", whole.Output);

        await using (var db = server.Db())
        {
            var first = await db.EventSeals.MinAsync(seal => seal.Last, Stop);
            await db
                .Events.Where(e => e.Sequence == first)
                .ExecuteUpdateAsync(e => e.SetProperty(x => x.Subject, "another"), Stop);
        }

        await using var changed = Verify(server);
        Assert.Equal(2, await changed.Exit());
        Assert.DoesNotContain("as it was recorded", changed.Output);
        Assert.Contains("changed", changed.Errors);
        Assert.DoesNotContain("   at ", changed.Errors);
    }

    public void Dispose() => folder.Dispose();

    /// <summary>The server seals by itself as well, so another may have been first.</summary>
    private static async Task Seal(TestServer server)
    {
        var store = server.Server.Parts.Store;
        var sealer = new EventSealer(
            store,
            new LeaseOffice(store, TimeProvider.System),
            TimeProvider.System
        );
        var isSealed = await Wait.Until(
            async () =>
            {
                await sealer.Seal(Stop);
                await using var db = server.Db();
                return await db.EventSeals.AnyAsync(Stop);
            },
            TimeSpan.FromSeconds(30),
            Stop
        );
        Assert.True(isSealed);
    }

    private ChildProcess Verify(TestServer server)
    {
        var store = server.Server.Parts.Store;
        return ChildProcess.Start(
            ChildProcess.Program,
            folder.Path,
            store.Kind == Store.DatabaseKind.Postgres
                ? [new("ConnectionStrings__Portvakt", store.ConnectionString)]
                : [],
            "log",
            "verify",
            "--data",
            server.Server.Installation.DataFolder
        );
    }
}
