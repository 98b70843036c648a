using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Portvakt.Domain.Notices;
using Portvakt.Outside.Mail;

namespace Portvakt.Server.Tests.Mail;

/// <summary>What the line to the mail server makes of one that misbehaves.</summary>
[Requirement("R25")]
public sealed class SmtpLineTests : IAsyncDisposable
{
    private readonly ScriptedSmtp server = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_line_carries_many_mails_and_takes_leave()
    {
        await using (var line = Line())
            for (var i = 0; i < 3; i++)
                Assert.Equal(MailAnswer.Taken, await line.Send(Mail(), Stop));

        Assert.Equal(3, server.Messages.Count);
        Assert.Equal(1, server.Lines);
        Assert.Equal("QUIT", server.Commands.Last());
    }

    [Fact]
    public async Task Nobody_at_the_address_is_the_servers_fault()
    {
        await using var line = Line(Settings() with { Port = FreePort.Next() });

        var answer = await line.Send(Mail(), Stop);

        Assert.Equal(MailVerdict.ServerDown, answer.Verdict);
        Assert.Contains("cannot be reached", answer.Reason);
    }

    [Theory]
    [InlineData("CONNECT", "554 no service here")]
    [InlineData("CONNECT", "421 too busy")]
    [InlineData("MAIL", "421 shutting down")]
    [InlineData("MAIL", "550 you may not send as that")]
    [InlineData("MAIL", "452 the disk is full")]
    [InlineData("CONNECT", "")]
    public async Task What_holds_for_all_mails_is_the_servers_fault(string command, string says)
    {
        Says(command, says);
        await using var line = Line();

        Assert.Equal(MailVerdict.ServerDown, (await line.Send(Mail(), Stop)).Verdict);
    }

    [Theory]
    [InlineData("550 no such user", MailVerdict.Never)]
    [InlineData("553 no such name", MailVerdict.Never)]
    [InlineData("450 come again", MailVerdict.Later)]
    [InlineData("452 mailbox full", MailVerdict.Later)]
    public async Task A_refused_recipient_is_this_mails_fault_alone(
        string says,
        MailVerdict verdict
    )
    {
        server.Script = command =>
            command.StartsWith("RCPT TO:<kari@", StringComparison.Ordinal) ? says : null;
        await using var line = Line();

        var answer = await line.Send(Mail(), Stop);

        Assert.Equal(MailAnswer.Of(verdict, says), answer);
        Assert.Equal(MailAnswer.Taken, await line.Send(Mail("mona@fjelltake.example"), Stop));
    }

    [Theory]
    [InlineData("554 looks like spam", MailVerdict.Never)]
    [InlineData("451 try later", MailVerdict.Later)]
    [InlineData("", MailVerdict.Broken)]
    public async Task A_refused_message_is_this_mails_fault_alone(string says, MailVerdict verdict)
    {
        server.OnMessage = text => text.Contains("kari@", StringComparison.Ordinal) ? says : null;
        await using var line = Line();

        Assert.Equal(verdict, (await line.Send(Mail(), Stop)).Verdict);
        Assert.Equal(MailAnswer.Taken, await line.Send(Mail("mona@fjelltake.example"), Stop));
    }

    [Fact]
    public async Task A_line_that_is_dropped_in_the_middle_of_a_message_is_told_apart()
    {
        Says("DATA", "");
        await using var line = Line();

        Assert.Equal(MailVerdict.Broken, (await line.Send(Mail(), Stop)).Verdict);
    }

    [Fact]
    public async Task A_server_that_ends_the_line_between_two_mails_gets_a_new_one()
    {
        await using var line = Line();
        Assert.Equal(MailAnswer.Taken, await line.Send(Mail(), Stop));
        var isOver = true;
        server.Script = command =>
        {
            if (!isOver || !command.StartsWith("MAIL", StringComparison.Ordinal))
                return null;
            isOver = false;
            return "421 enough for one line";
        };

        Assert.Equal(MailAnswer.Taken, await line.Send(Mail(), Stop));
        Assert.Equal(2, server.Lines);
    }

    [Fact]
    public async Task A_stop_while_the_server_is_slow_is_obeyed()
    {
        server.Delay = TimeSpan.FromMinutes(5);
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await using var line = Line();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            line.Send(Mail(), stop.Token)
        );
    }

    [Fact]
    public async Task It_signs_in_with_name_and_password()
    {
        await using var line = Line(Settings() with { UserName = "portvakt", Password = "s3cret" });

        await line.Send(Mail(), Stop);

        var given = Convert.ToBase64String(Encoding.UTF8.GetBytes("\0portvakt\0s3cret"));
        Assert.Contains($"AUTH PLAIN {given}", server.Commands);
    }

    [Fact]
    public async Task A_refused_sign_in_is_the_servers_fault()
    {
        Says("AUTH", "535 who are you");
        await using var line = Line(Settings() with { UserName = "portvakt", Password = "wrong" });

        var answer = await line.Send(Mail(), Stop);

        Assert.Equal(MailVerdict.ServerDown, answer.Verdict);
        Assert.Contains("refused the sign-in", answer.Reason);
        Assert.DoesNotContain("wrong", answer.Reason);
    }

    [Theory]
    [InlineData("StartTls", false)]
    [InlineData("Tls", true)]
    public async Task It_speaks_tls_with_a_server_that_it_trusts(string security, bool fromTheStart)
    {
        (server.Certificate, server.IsTlsOnly) = (Certificate(), fromTheStart);
        await using var line = Line(Settings() with { Security = security }, (_, _, _, _) => true);

        Assert.Equal(MailAnswer.Taken, await line.Send(Mail(), Stop));
    }

    [Theory]
    [InlineData("StartTls", false)]
    [InlineData("Tls", true)]
    public async Task A_certificate_that_nobody_vouches_for_gets_no_mail(
        string security,
        bool fromTheStart
    )
    {
        (server.Certificate, server.IsTlsOnly) = (Certificate(), fromTheStart);
        await using var line = Line(Settings() with { Security = security });

        var answer = await line.Send(Mail(), Stop);

        Assert.Equal(MailVerdict.ServerDown, answer.Verdict);
        Assert.Contains("certificate is not trusted", answer.Reason);
        Assert.Empty(server.Messages);
    }

    [Fact]
    public async Task A_server_without_starttls_gets_no_mail_in_the_clear()
    {
        await using var line = Line(Settings() with { Security = "StartTls" });

        Assert.Equal(MailVerdict.ServerDown, (await line.Send(Mail(), Stop)).Verdict);
        Assert.DoesNotContain(server.Commands, c => c.StartsWith("MAIL", StringComparison.Ordinal));
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private void Says(string verb, string answer) =>
        server.Script = command =>
            command.StartsWith(verb, StringComparison.OrdinalIgnoreCase) ? answer : null;

    private SmtpSettings Settings() =>
        new()
        {
            Host = "127.0.0.1",
            Port = server.Port,
            Security = "None",
            From = "portvakt@portvakt.example",
        };

    private SmtpLine Line(
        SmtpSettings? settings = null,
        RemoteCertificateValidationCallback? trust = null
    ) => new(settings ?? Settings(), new MailComposer("portvakt@portvakt.example"), trust);

    private static OutgoingMail Mail(string recipient = "kari@fjelltake.example") =>
        OutgoingMail.To(recipient, "Hei", "Tekst", "<p>Tekst</p>", DateTimeOffset.UnixEpoch);

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        var now = TimeProvider.System.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }
}
