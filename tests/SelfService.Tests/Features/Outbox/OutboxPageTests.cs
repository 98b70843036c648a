using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Outbox;

/// <summary>On servers of their own: the shared ones send whatever mail others leave in the outbox.</summary>
[Requirement("R25")]
public sealed class OutboxPageTests
{
    private const string List = "/drift/utboks";
    private const string Secret = "Hemmelig lenke https://portal.example/nytt-passord/abc";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task The_operator_sees_who_got_no_mail_and_never_what_was_in_it(DatabaseKind kind)
    {
        await using var smtp = Refusing();
        await using var server = await Start(kind, smtp);
        await Write(server, "kari@fjelltake.example");
        Assert.True(await IsSetAside(server, 1));
        var desk = await ServiceDesk.Of(server);

        var page = await desk.Get(List);

        Assert.Contains("k…@fjelltake.example", page.Text);
        Assert.Contains("550", page.Text);
        Assert.Contains("Lagt til side (1)", page.Text);
        Assert.DoesNotContain("kari@fjelltake", page.Text);
        Assert.DoesNotContain("Hemmelig", page.Text);
        Assert.Contains("Trenger oppmerksomhet", (await desk.Get("/drift")).Text);
    }

    [Theory, OnBoth]
    public async Task Tried_again_it_goes_when_the_server_takes_it(DatabaseKind kind)
    {
        await using var smtp = Refusing();
        await using var server = await Start(kind, smtp);
        var id = await Write(server, "kari@fjelltake.example");
        await Write(server, "mona@fjelltake.example");
        await Write(server, "ola@fjelltake.example");
        Assert.True(await IsSetAside(server, 3));
        var desk = await ServiceDesk.Of(server);
        smtp.Script = _ => null;

        var one = await desk.Submit(await desk.Get(List), $"/{id}/prov-igjen");
        Assert.Equal(HttpStatusCode.Redirect, one.Status);
        Assert.True(await Arrived(smtp, 1));
        Assert.True(await IsSetAside(server, 2));
        var all = await desk.Submit(await desk.Get(List), "/utboks/prov-igjen");

        Assert.Equal(HttpStatusCode.Redirect, all.Status);
        Assert.True(await Arrived(smtp, 3));
        await using var db = server.Db();
        Assert.Equal(2, await db.Events.CountAsync(e => e.Type == EventType.MailRetried, Stop));
    }

    [Theory, OnBoth]
    public async Task A_discarded_mail_is_gone_with_its_text_after_a_question(DatabaseKind kind)
    {
        await using var smtp = Refusing();
        await using var server = await Start(kind, smtp);
        var id = await Write(server, "kari@fjelltake.example");
        Assert.True(await IsSetAside(server, 1));
        var desk = await ServiceDesk.Of(server);
        var address = $"{List}/{id}/forkast";

        var asked = await desk.Get(address);
        Assert.Contains("k…@fjelltake.example", asked.Text);
        Assert.DoesNotContain("Hemmelig", asked.Text);
        Assert.Equal(HttpStatusCode.Redirect, (await desk.Submit(asked, "/forkast")).Status);

        Assert.Contains("Det er ingen e-post her.", (await desk.Get(List)).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Get(address)).Status);
        await using var db = server.Db();
        var mail = await db.OutgoingMails.SingleAsync(m => m.Id == id, Stop);
        Assert.Equal(("", "", null), (mail.Text, mail.Html, mail.Sent));
        Assert.True(await db.Events.AnyAsync(e => e.Type == EventType.MailDiscarded, Stop));
    }

    [Fact]
    public async Task Nobody_else_sees_the_outbox_or_touches_it()
    {
        await using var server = await TestServer.Start(stop: Stop);
        using var kari = await server.SignedIn("kari@fjelltake.example");

        Assert.Equal(HttpStatusCode.Forbidden, (await kari.Get(List)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await kari.Post($"{List}/prov-igjen")).Status);
    }

    private static ScriptedSmtp Refusing() =>
        new()
        {
            Script = command =>
                command.StartsWith("RCPT", StringComparison.Ordinal)
                    ? $"550 {command[8..]} unknown"
                    : null,
        };

    private static Task<TestServer> Start(DatabaseKind kind, ScriptedSmtp smtp) =>
        TestServer.Start(
            kind,
            change: settings =>
                settings.Smtp = new()
                {
                    Host = "127.0.0.1",
                    Port = smtp.Port,
                    Security = "None",
                    From = "portvakt@portvakt.example",
                },
            stop: Stop
        );

    private static async Task<Guid> Write(TestServer server, string recipient)
    {
        var mail = OutgoingMail.To(
            recipient,
            "Hemmelig emne",
            Secret,
            $"<p>{Secret}</p>",
            TimeProvider.System.GetUtcNow()
        );
        await using var db = server.Db();
        db.OutgoingMails.Add(mail);
        await db.SaveChangesAsync(Stop);
        return mail.Id;
    }

    private static Task<bool> IsSetAside(TestServer server, int count) =>
        Wait.Until(
            async () =>
            {
                await using var db = server.Db();
                return await db.OutgoingMails.CountAsync(m => m.SetAside != null, Stop) == count;
            },
            TimeSpan.FromSeconds(30),
            Stop
        );

    private static Task<bool> Arrived(ScriptedSmtp smtp, int count) =>
        Wait.Until(
            () => Task.FromResult(smtp.Messages.Count == count),
            TimeSpan.FromSeconds(30),
            Stop
        );
}
