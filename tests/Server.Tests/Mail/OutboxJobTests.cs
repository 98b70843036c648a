using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Domain.Notices;
using Portvakt.Store;
using Portvakt.Store.Jobs;

namespace Portvakt.Server.Tests.Mail;

/// <summary>The product's outbox against mail servers, good and bad, driven by a clock of the test's own.</summary>
[Requirement("R25")]
public sealed class OutboxJobTests
{
    private readonly FakeTimeProvider clock = new(TimeProvider.System.GetUtcNow());

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task A_real_server_receives_every_mail_once(DatabaseKind kind)
    {
        await using var sink = await SmtpSink.Start(Stop);
        await using var server = await Start(kind, sink.Port);
        await Write(server, 120);

        await server.Server.Jobs.RunDue(Stop);

        var mails = sink.Mails();
        Assert.Equal(120, mails.Count);
        Assert.Equal(120, mails.Select(mail => mail.MessageId).Distinct().Count());
        Assert.Equal("Hei nr. 7", (await sink.MailTo("p7@fjelltake.example", Stop)).Subject);
        await using var db = server.Db();
        Assert.All(await db.OutgoingMails.ToListAsync(Stop), mail => Assert.NotNull(mail.Sent));
        Assert.Equal(0, await Counted(sink, server));
    }

    [Theory, OnBoth]
    public async Task A_server_that_is_down_is_shown_and_gets_all_when_it_is_back(DatabaseKind kind)
    {
        var port = FreePort.Next();
        await using var server = await Start(kind, port);
        await Write(server, 30);

        await server.Server.Jobs.RunDue(Stop);

        var row = await Row(server);
        Assert.False(row.Succeeded);
        Assert.StartsWith(
            "The mail server takes nothing: The server cannot be reached",
            row.Result
        );
        await using var db = server.Db();
        Assert.All(
            await db.OutgoingMails.AsNoTracking().ToListAsync(Stop),
            mail => Assert.Equal((0, null), (mail.Attempts, mail.ClaimedUntil))
        );

        await using var smtp = new ScriptedSmtp(port);
        clock.Advance(TimeSpan.FromMinutes(1));
        await server.Server.Jobs.RunDue(Stop);
        Assert.Equal(30, smtp.Messages.Count);
        Assert.True((await Row(server)).Succeeded);
    }

    [Theory, OnBoth]
    public async Task One_refused_recipient_is_set_aside_and_the_others_get_theirs(
        DatabaseKind kind
    )
    {
        await using var smtp = new ScriptedSmtp
        {
            Script = command =>
                command.Contains("<p3@", StringComparison.Ordinal) ? "550 no such user"
                : command.Contains("<p4@", StringComparison.Ordinal) ? "451 come again"
                : null,
        };
        await using var server = await Start(kind, smtp.Port);
        await Write(server, 10);

        await server.Server.Jobs.RunDue(Stop);

        Assert.Equal(8, smtp.Messages.Count);
        Assert.Equal("8 sent, 1 to be tried again, 1 set aside", (await Row(server)).Result);
        smtp.Script = _ => null;
        clock.Advance(TimeSpan.FromSeconds(10));
        await server.Server.Jobs.RunDue(Stop);
        Assert.Equal(9, smtp.Messages.Count);
        await using var db = server.Db();
        var aside = await db.OutgoingMails.SingleAsync(mail => mail.SetAside != null, Stop);
        Assert.Equal(
            ("p3@fjelltake.example", "550 no such user"),
            (aside.Recipient, aside.LastError)
        );
    }

    [Fact]
    public async Task A_line_dropped_in_the_middle_of_a_message_loses_and_doubles_nothing()
    {
        var broken = 0;
        await using var smtp = new ScriptedSmtp();
        smtp.OnMessage = text =>
            text.Contains("p2@", StringComparison.Ordinal) && broken++ == 0 ? "" : null;
        await using var server = await Start(DatabaseKind.Sqlite, smtp.Port);
        await Write(server, 5);

        await server.Server.Jobs.RunDue(Stop);
        Assert.Equal(4, smtp.Messages.Count);
        clock.Advance(TimeSpan.FromSeconds(10));
        await server.Server.Jobs.RunDue(Stop);

        Assert.Equal(5, smtp.Messages.Distinct().Count());
        Assert.Equal(5, smtp.Messages.Count);
    }

    [Fact]
    public async Task Two_nodes_on_one_database_send_each_mail_once()
    {
        await using var sink = await SmtpSink.Start(Stop);
        await using var one = await Start(DatabaseKind.Postgres, sink.Port);
        await using var other = await one.StartBeside(
            settings => settings.Smtp = sink.Settings(),
            Stop
        );
        await Write(one, 200);

        await Task.WhenAll(one.Server.Jobs.RunDue(Stop), other.Server.Jobs.RunDue(Stop));
        await one.Server.Jobs.RunDue(Stop);
        await other.Server.Jobs.RunDue(Stop);

        Assert.True(
            await Wait.Until(async () => await Unsent(one) == 0, TimeSpan.FromSeconds(30), Stop)
        );
        Assert.Equal(200, sink.Mails().Select(mail => mail.MessageId).Distinct().Count());
        Assert.Equal(200, sink.Mails().Count);
    }

    [Fact]
    public async Task Trial_without_a_server_keeps_the_mails_for_its_own_mailbox()
    {
        await using var server = await TestServer.Start(clock: clock, stop: Stop);
        await Write(server, 3);

        await server.Server.Jobs.RunDue(Stop);

        Assert.Equal(0, await Unsent(server));
    }

    private Task<TestServer> Start(DatabaseKind kind, int port) =>
        TestServer.Start(
            kind,
            clock,
            settings =>
                settings.Smtp = new()
                {
                    Host = "127.0.0.1",
                    Port = port,
                    Security = "None",
                    From = "portvakt@portvakt.example",
                },
            Stop
        );

    private async Task Write(TestServer server, int count)
    {
        await using var db = server.Db();
        for (var i = 0; i < count; i++)
            db.OutgoingMails.Add(
                OutgoingMail.To(
                    $"p{i}@fjelltake.example",
                    $"Hei nr. {i}",
                    $"Til p{i}@",
                    "<p>Hei</p>",
                    clock.GetUtcNow()
                )
            );
        await db.SaveChangesAsync(Stop);
    }

    private async Task<int> Counted(SmtpSink sink, TestServer server)
    {
        var before = sink.Mails().Count;
        clock.Advance(TimeSpan.FromMinutes(10));
        await server.Server.Jobs.RunDue(Stop);
        return sink.Mails().Count - before;
    }

    private static async Task<int> Unsent(TestServer server)
    {
        await using var db = server.Db();
        return await db.OutgoingMails.CountAsync(mail => mail.Sent == null, Stop);
    }

    private static async Task<JobRun> Row(TestServer server)
    {
        await using var db = server.Db();
        return await db.JobRuns.SingleAsync(run => run.Name == JobTexts.OutboxName, Stop);
    }
}
