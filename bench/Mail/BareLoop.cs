using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Bench.Mail;

/// <summary>The least that sending mails can be: one connection, one message after the other, nothing noted.</summary>
internal static class BareLoop
{
    public static async Task Send(int port, int count)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("127.0.0.1", port, SecureSocketOptions.None);
        for (var i = 0; i < count; i++)
        {
            using var message = new MimeMessage { Subject = Letter.Subject };
            message.From.Add(MailboxAddress.Parse(Letter.From));
            message.To.Add(new MailboxAddress("", Letter.Recipient(i)));
            message.Body = new BodyBuilder
            {
                TextBody = Letter.Text,
                HtmlBody = Letter.Html,
            }.ToMessageBody();
            await client.SendAsync(message);
        }
        await client.DisconnectAsync(quit: true);
    }
}
