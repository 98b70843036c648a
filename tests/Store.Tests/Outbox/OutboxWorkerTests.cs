using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Domain.Notices;
using Portvakt.Store.Outbox;

namespace Portvakt.Store.Tests.Outbox;

[Requirement("R25")]
public class OutboxWorkerTests
{
    private const string Kari = "kari@fjelltake.example";
    private const string Mona = "mona@fjelltake.example";

    private readonly FakeTimeProvider clock = new(DateTimeOffset.UnixEpoch.AddYears(56));
    private readonly ScriptedServer server = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnEveryDatabase<Migrated>]
    public async Task Every_mail_goes_once_over_few_lines(TestDatabase database)
    {
        await using var store = database.Connect();
        await new Letters(store, clock).Write(1200);
        var worker = Worker(store);

        var round = await worker.DeliverDue(Stop);

        Assert.Equal(new OutboxRound(1200), round);
        Assert.Equal(1200, server.Taken.Distinct().Count());
        Assert.Equal(1200, server.Offered.Count);
        Assert.InRange(server.Lines, 1, 12);
        Assert.Equal(new OutboxRound(), await worker.DeliverDue(Stop));
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_few_mails_go_over_one_line_in_the_order_in_which_they_were_written(
        TestDatabase database
    )
    {
        await using var store = database.Connect();
        await new Letters(store, clock).Write(20);

        await Worker(store).DeliverDue(Stop);

        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"{i}"), server.Taken);
        Assert.Equal(1, server.Lines);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_later_mail_to_the_same_address_waits_and_others_go_on(TestDatabase database)
    {
        await using var store = database.Connect();
        var letters = new Letters(store, clock);
        await letters.Write(Kari, "first");
        await letters.Write(Kari, "second");
        await letters.Write(Mona, "other");
        server.Says(MailVerdict.Later, Kari);
        var worker = Worker(store);

        Assert.Equal(new OutboxRound(1, Later: 1), await worker.DeliverDue(Stop));
        // Written while the first one waits for its next attempt; also in other letters.
        await letters.Write(Kari.ToUpperInvariant(), "third");
        Assert.Equal(new OutboxRound(), await worker.DeliverDue(Stop));

        server.Answer = _ => Task.FromResult(MailAnswer.Taken);
        clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(3, (await worker.DeliverDue(Stop)).Sent);
        Assert.Equal(["other", "first", "second", "third"], server.Taken);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_mail_that_is_held_back_for_an_undo_holds_nobody_up(TestDatabase database)
    {
        await using var store = database.Connect();
        var letters = new Letters(store, clock);
        await letters.Write(Kari, "removed", TimeSpan.FromMinutes(10));
        await letters.Write(Kari, "now");
        var worker = Worker(store);

        await worker.DeliverDue(Stop);
        Assert.Equal(["now"], server.Taken);

        clock.Advance(TimeSpan.FromMinutes(10));
        await worker.DeliverDue(Stop);
        Assert.Equal(["now", "removed"], server.Taken);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_refusal_for_good_is_set_aside_at_once_and_the_next_goes(
        TestDatabase database
    )
    {
        await using var store = database.Connect();
        var letters = new Letters(store, clock);
        var first = await letters.Write(Kari, "first");
        await letters.Write(Mona, "second");
        server.Says(MailVerdict.Never, Kari);

        var round = await Worker(store).DeliverDue(Stop);

        Assert.Equal(new OutboxRound(1, SetAside: 1), round);
        var mail = await letters.Read(first);
        Assert.Equal((clock.GetUtcNow(), "so it is"), (mail.SetAside!.Value, mail.LastError));
        Assert.Null(mail.Sent);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task Another_failure_is_tried_for_three_days_and_then_set_aside(
        TestDatabase database
    )
    {
        await using var store = database.Connect();
        var letters = new Letters(store, clock);
        var id = await letters.Write(Kari, "first");
        var begun = clock.GetUtcNow();
        server.Says(MailVerdict.Later);
        var worker = Worker(store);

        while ((await letters.Read(id)).SetAside is null)
        {
            clock.SetUtcNow((await letters.Read(id)).NotBefore);
            await worker.DeliverDue(Stop);
        }

        Assert.InRange(clock.GetUtcNow() - begun, TimeSpan.FromHours(70), TimeSpan.FromHours(74));
        Assert.Equal(OutgoingMail.MostAttempts, (await letters.Read(id)).Attempts);
        Assert.Equal(OutgoingMail.MostAttempts, server.Offered.Count);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_server_that_is_down_burns_no_attempt_of_a_thousand_mails(
        TestDatabase database
    )
    {
        await using var store = database.Connect();
        var letters = new Letters(store, clock);
        await letters.Write(1000);
        server.Says(MailVerdict.ServerDown);
        var worker = Worker(store);

        Assert.Equal("so it is", (await worker.DeliverDue(Stop)).ServerFault);
        var tried = server.Offered.Count;
        Assert.InRange(tried, 1, 4);
        // It is left alone for a while.
        Assert.Equal("so it is", (await worker.DeliverDue(Stop)).ServerFault);
        Assert.Equal(tried, server.Offered.Count);
        Assert.All(
            await letters.All(),
            mail => Assert.Equal((0, null), (mail.Attempts, mail.ClaimedUntil))
        );

        server.Answer = _ => Task.FromResult(MailAnswer.Taken);
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(new OutboxRound(1000), await worker.DeliverDue(Stop));
        Assert.Equal(1000, server.Taken.Distinct().Count());
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_server_that_breaks_one_line_after_another_is_left_alone(
        TestDatabase database
    )
    {
        await using var store = database.Connect();
        var letters = new Letters(store, clock);
        await letters.Write(20);
        server.Says(MailVerdict.Broken);

        var round = await Worker(store).DeliverDue(Stop);

        Assert.Equal(("so it is", 3), (round.ServerFault, round.Later));
        Assert.Equal(3, server.Offered.Count);
        Assert.All((await letters.All()).Skip(3), mail => Assert.Null(mail.ClaimedUntil));
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_mail_that_breaks_its_line_holds_up_only_itself(TestDatabase database)
    {
        await using var store = database.Connect();
        var letters = new Letters(store, clock);
        await letters.Write(Kari, "poison");
        await letters.Write(20);
        server.Says(MailVerdict.Broken, Kari);

        Assert.Equal(new OutboxRound(20, Later: 1), await Worker(store).DeliverDue(Stop));
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task After_a_stop_in_the_middle_the_rest_goes_from_another_node(
        TestDatabase database
    )
    {
        await using var store = database.Connect();
        await new Letters(store, clock).Write(20);
        using var stop = new CancellationTokenSource();
        server.Answer = async _ =>
        {
            if (server.Taken.Count == 4)
                await stop.CancelAsync();
            return MailAnswer.Taken;
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Worker(store).DeliverDue(stop.Token)
        );
        server.Answer = _ => Task.FromResult(MailAnswer.Taken);
        await Worker(store).DeliverDue(Stop);

        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"{i}"), server.Taken);
    }

    private OutboxWorker Worker(StoreConnection store) => new(store, clock, server.Open);
}
