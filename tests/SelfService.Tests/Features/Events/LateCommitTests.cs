using System.Net;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Domain.Basics;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Rest.ApiCalls;

namespace Portvakt.SelfService.Tests.Features.Events;

/// <summary>
/// PostgreSQL gives out sequence numbers before it commits. Whoever follows the cursor must not pass one that is still to
/// come; on SQLite there is one writer, so the case cannot arise.
/// </summary>
public sealed class LateCommitTests
{
    private const string Feed = "/api/v1/events";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_committed_late_is_waited_for()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var server = await TestServer.Start(DatabaseKind.Postgres, clock, stop: Stop);
        using var machine = await server.Writer();
        await using var late = server.Db();
        await using var open = await Begin(late, machine, clock);

        var client = await machine.NewClient();
        Assert.Empty(await Read(machine, ""));
        clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Empty(await Read(machine, ""));
        await open.CommitAsync(Stop);

        var told = await Read(machine, "");
        Assert.Equal(["late", client.Id()], told.Select(e => e.Subject));
        Assert.Empty(await Read(machine, told[^1].Sequence));
    }

    [Fact]
    public async Task What_was_given_back_is_not_waited_for()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var server = await TestServer.Start(DatabaseKind.Postgres, clock, stop: Stop);
        using var machine = await server.Writer();
        var before = await machine.NewClient();
        await GiveBack(server, machine, clock);

        var after = await machine.NewClient();

        Assert.Equal([before.Id(), after.Id()], (await Read(machine, "")).Select(e => e.Subject));
    }

    [Fact]
    public async Task While_others_write_what_never_comes_is_waited_for_a_minute()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var server = await TestServer.Start(DatabaseKind.Postgres, clock, stop: Stop);
        using var machine = await server.Writer();
        var before = await machine.NewClient();
        await GiveBack(server, machine, clock);
        var after = await machine.NewClient();
        await using var busy = server.Db();
        await using var open = await Begin(busy, machine, clock);

        // What stands in front of the gap is told all the while.
        Assert.Equal([before.Id()], (await Read(machine, "")).Select(e => e.Subject));
        clock.Advance(TimeSpan.FromSeconds(61));
        Assert.Equal([before.Id(), after.Id()], (await Read(machine, "")).Select(e => e.Subject));
    }

    /// <summary>Takes a number in the log and does not use it.</summary>
    private static async Task GiveBack(TestServer server, Machine machine, TimeProvider clock)
    {
        await using var late = server.Db();
        var open = await Begin(late, machine, clock);
        await open.DisposeAsync();
    }

    /// <summary>Writes an event of the machine's organisation, and leaves the transaction open.</summary>
    private static async Task<IDbContextTransaction> Begin(
        PortvaktDb db,
        Machine machine,
        TimeProvider clock
    )
    {
        var transaction = await db.Database.BeginTransactionAsync(Stop);
        db.Events.Add(
            Event.Of(
                EventType.IntegrationChanged,
                Actor.System(Via.Job, ""),
                clock.GetUtcNow(),
                "late",
                "ver2",
                NumberSchemes.Norwegian.Parse($"0192:{machine.Organisation}").Value
            )
        );
        await db.SaveChangesAsync(Stop);
        return transaction;
    }

    /// <summary>The subjects and sequences after one.</summary>
    private static async Task<List<(string? Subject, string Sequence)>> Read(
        Machine machine,
        string after
    ) =>
        [
            .. (await machine.Get($"{Feed}?after={after}"))
                .Is(HttpStatusCode.OK)
                .EnumerateArray()
                .Select(e => (e.Text("subject"), e.Text("sequence")!)),
        ];
}
