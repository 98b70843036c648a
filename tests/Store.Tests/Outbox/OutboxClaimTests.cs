using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Domain.Notices;
using Portvakt.Store.Outbox;

namespace Portvakt.Store.Tests.Outbox;

/// <summary>Several nodes on one outbox, and nodes that die.</summary>
[Requirement("R25")]
public class OutboxClaimTests
{
    private const string Kari = "kari@fjelltake.example";

    private readonly FakeTimeProvider clock = new(DateTimeOffset.UnixEpoch.AddYears(56));
    private readonly ScriptedServer server = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnEveryDatabase<Migrated>]
    public async Task Nodes_that_work_at_once_never_send_the_same_mail(TestDatabase database)
    {
        await using var store = database.Connect();
        await new Letters(store, clock).Write(600);
        server.Answer = async _ =>
        {
            await Task.Yield();
            return MailAnswer.Taken;
        };

        // The lease keeps them apart in the product; here they do not even have that.
        var rounds = await Task.WhenAll(
            Enumerable.Range(0, 3).Select(_ => Task.Run(() => Worker(store).DeliverDue(Stop), Stop))
        );

        Assert.Equal(600, rounds.Sum(round => round.Sent));
        Assert.Equal(600, server.Taken.Count);
        Assert.Equal(600, server.Taken.Distinct().Count());
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_server_slower_than_the_lease_gets_no_mail_twice(TestDatabase database)
    {
        await using var store = database.Connect();
        var letters = new Letters(store, clock);
        await letters.Write(Kari, "slow");
        await letters.Write(Kari, "next");
        var (begun, end) = (new TaskCompletionSource(), new TaskCompletionSource());
        server.Answer = async _ =>
        {
            begun.TrySetResult();
            await end.Task;
            return MailAnswer.Taken;
        };
        var first = Worker(store).DeliverDue(Stop);
        await begun.Task;

        // The lease of the first is over, and another node looks.
        clock.Advance(TimeSpan.FromSeconds(100));
        Assert.Equal(new OutboxRound(), await Worker(store).DeliverDue(Stop));

        end.SetResult();
        Assert.Equal(2, (await first).Sent);
        Assert.Equal(["slow", "next"], server.Taken);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_mail_that_another_node_has_taken_meanwhile_is_left_to_it(
        TestDatabase database
    )
    {
        await using var store = database.Connect();
        var letters = new Letters(store, clock);
        await letters.Write(Kari, "slow");
        var second = await letters.Write("mona@fjelltake.example", "second");
        server.Answer = async mail =>
        {
            // As after a pause of this process in which its claims ran out.
            clock.Advance(TimeSpan.FromMinutes(3));
            if (mail.Subject == "slow")
                await Claim(store, second, clock.GetUtcNow().AddMinutes(5));
            return MailAnswer.Taken;
        };

        await Worker(store).DeliverDue(Stop);

        Assert.Equal(["slow"], server.Taken);
        Assert.NotNull((await letters.Read(second)).ClaimedUntil);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_dead_nodes_claim_runs_out(TestDatabase database)
    {
        await using var store = database.Connect();
        var letters = new Letters(store, clock);
        var id = await letters.Write(Kari, "first");
        await letters.Write(Kari, "second");
        await Claim(store, id, clock.GetUtcNow().AddMinutes(5));
        var worker = Worker(store);

        Assert.Equal(new OutboxRound(), await worker.DeliverDue(Stop));
        clock.Advance(TimeSpan.FromMinutes(5));
        await worker.DeliverDue(Stop);

        Assert.Equal(["first", "second"], server.Taken);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_crash_between_sending_and_marking_sends_the_same_mail_again(
        TestDatabase database
    )
    {
        await using var store = database.Connect();
        var letters = new Letters(store, clock);
        var id = await letters.Write(Kari, "first");
        // The server has it, and the node is gone before it could write that down.
        server.Answer = async mail =>
        {
            server.Taken.Enqueue(mail.Subject);
            await Claim(store, id, clock.GetUtcNow().AddMinutes(5));
            throw new InvalidOperationException("crashed");
        };
        await Assert.ThrowsAsync<InvalidOperationException>(() => Worker(store).DeliverDue(Stop));
        await Claim(store, id, clock.GetUtcNow().AddMinutes(5));
        Assert.Null((await letters.Read(id)).Sent);

        server.Answer = _ => Task.FromResult(MailAnswer.Taken);
        clock.Advance(TimeSpan.FromMinutes(5));
        await Worker(store).DeliverDue(Stop);

        Assert.Equal(["first", "first"], server.Taken);
        Assert.Single(server.Offered.Select(mail => mail.Id).Distinct());
    }

    private OutboxWorker Worker(StoreConnection store) => new(store, clock, server.Open);

    private static async Task Claim(StoreConnection store, Guid id, DateTimeOffset until)
    {
        await using var db = store.CreateDbContext();
        await db
            .OutgoingMails.Where(mail => mail.Id == id)
            .ExecuteUpdateAsync(mail => mail.SetProperty(m => m.ClaimedUntil, until), Stop);
    }
}
