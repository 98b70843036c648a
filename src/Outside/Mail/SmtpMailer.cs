using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Portvakt.Domain.Notices;

namespace Portvakt.Outside.Mail;

/// <summary>Delivers mails over SMTP (RFC 5321).</summary>
public sealed class SmtpMailer(SmtpSettings settings)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Sends one mail; throws what MailKit throws, so that the outbox can note it and try again.</summary>
    public async Task Send(OutgoingMail mail, CancellationToken cancellation)
    {
        using var client = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
        await client.ConnectAsync(settings.Host, settings.Port, Security(), cancellation);
        if (settings.UserName is { Length: > 0 } user)
            await client.AuthenticateAsync(user, settings.Password ?? "", cancellation);
        await client.SendAsync(Message(mail), cancellation);
        await client.DisconnectAsync(quit: true, cancellation);
    }

    private MimeMessage Message(OutgoingMail mail)
    {
        var message = new MimeMessage { Subject = mail.Subject };
        message.From.Add(MailboxAddress.Parse(settings.From));
        message.To.Add(new MailboxAddress("", mail.Recipient));
        // The same for every attempt, so that a receiver can drop a mail that comes twice.
        message.MessageId = $"{mail.Id:N}@{message.From.Mailboxes.First().Domain}";
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Body = new BodyBuilder
        {
            TextBody = mail.Text,
            HtmlBody = mail.Html,
        }.ToMessageBody();
        return message;
    }

    private SecureSocketOptions Security() =>
        settings.Security switch
        {
            "None" => SecureSocketOptions.None,
            "Tls" => SecureSocketOptions.SslOnConnect,
            _ => SecureSocketOptions.StartTls,
        };
}
