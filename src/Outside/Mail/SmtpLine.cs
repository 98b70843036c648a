using System.Net.Security;
using System.Net.Sockets;
using MailKit.Net.Smtp;
using MailKit.Security;
using Portvakt.Domain.Notices;

namespace Portvakt.Outside.Mail;

/// <summary>A line to the configured server over SMTP (RFC 5321).</summary>
/// <param name="trust">What to believe of the server's certificate instead of the system's rules; null for those.</param>
public sealed class SmtpLine(
    SmtpSettings settings,
    MailComposer composer,
    RemoteCertificateValidationCallback? trust = null
) : IMailLine
{
    /// <summary>For one answer of the server.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>For one mail with everything; shorter than the outbox's claim lasts.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private SmtpClient? client;

    public async Task<MailAnswer> Send(OutgoingMail mail, CancellationToken cancellation)
    {
        using var message = composer.Compose(mail);
        if (message is null)
            return MailAnswer.Of(MailVerdict.Never, "The recipient is not an e-mail address.");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Longest);
        while (true)
        {
            var isFresh = client is null;
            try
            {
                client ??= await Open(limit.Token);
            }
            catch (Exception e) when (!cancellation.IsCancellationRequested)
            {
                return MailAnswer.Of(MailVerdict.ServerDown, SmtpFaults.Sentence(e));
            }
            try
            {
                await client.SendAsync(message, limit.Token);
                return MailAnswer.Taken;
            }
            catch (Exception e)
            {
                Drop();
                cancellation.ThrowIfCancellationRequested();
                // Servers end a line that was idle or took many mails; a fresh one tells whether it is more than that.
                if (isFresh || !SmtpFaults.IsFarewell(e))
                    return MailAnswer.Of(SmtpFaults.Verdict(e), SmtpFaults.Sentence(e));
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (client is null)
            return;
        try
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(2));
            await client.DisconnectAsync(quit: true, limit.Token);
        }
        catch (Exception e)
            when (e
                    is IOException
                        or SocketException
                        or SmtpCommandException
                        or SmtpProtocolException
                        or OperationCanceledException
            )
        {
            // Whoever does not take leave is left without.
        }
        Drop();
    }

    private async Task<SmtpClient> Open(CancellationToken cancellation)
    {
        var opened = new SmtpClient
        {
            Timeout = (int)Patience.TotalMilliseconds,
            ServerCertificateValidationCallback = trust,
        };
        try
        {
            await opened.ConnectAsync(settings.Host, settings.Port, Security(), cancellation);
            if (settings.UserName is { Length: > 0 } user)
                await opened.AuthenticateAsync(user, settings.Password ?? "", cancellation);
            return opened;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    private void Drop()
    {
        client?.Dispose();
        client = null;
    }

    private SecureSocketOptions Security() =>
        settings.Security switch
        {
            "None" => SecureSocketOptions.None,
            "Tls" => SecureSocketOptions.SslOnConnect,
            _ => SecureSocketOptions.StartTls,
        };
}
