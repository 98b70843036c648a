using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Portvakt.EndToEnd.Tests;

public class SmtpSinkTests
{
    [Fact]
    public async Task A_mail_sent_by_SMTP_is_read_back_whole()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var sink = await SmtpSink.Start(stop);
        using var mail = new MimeMessage();
        mail.From.Add(new MailboxAddress("Portvakt", "portvakt@eksempel.no"));
        mail.To.Add(new MailboxAddress("Åse", "aase@eksempel.no"));
        mail.Subject = "Bekreft adressen din på nytt – æøå";
        mail.Body = new TextPart("plain") { Text = "Følg lenka." };

        using var client = new SmtpClient();
        await client.ConnectAsync(sink.Host, sink.Port, SecureSocketOptions.None, stop);
        await client.SendAsync(mail, stop);
        await client.DisconnectAsync(quit: true, stop);

        var received = await sink.MailTo("aase@eksempel.no", stop);
        Assert.Equal(mail.Subject, received.Subject);
        Assert.Equal("Følg lenka.", received.TextBody?.Trim());
    }
}
