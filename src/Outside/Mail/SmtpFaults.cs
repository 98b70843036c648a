using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Portvakt.Domain.Notices;

namespace Portvakt.Outside.Mail;

/// <summary>What the failures of the mail library mean.</summary>
internal static class SmtpFaults
{
    /// <summary>5xx answers are for good (RFC 5321 section 4.2.1).</summary>
    private const int Permanent = 500;

    /// <summary>Whom a failure while a mail was sent belongs to.</summary>
    public static MailVerdict Verdict(Exception e) =>
        e switch
        {
            SmtpCommandException { StatusCode: SmtpStatusCode.ServiceNotAvailable } =>
                MailVerdict.ServerDown,
            // The sender is the same for all mails.
            SmtpCommandException { ErrorCode: SmtpErrorCode.SenderNotAccepted } =>
                MailVerdict.ServerDown,
            SmtpCommandException command => (int)command.StatusCode >= Permanent
                ? MailVerdict.Never
                : MailVerdict.Later,
            ServiceNotAuthenticatedException => MailVerdict.ServerDown,
            // An address in letters that this server cannot take.
            NotSupportedException => MailVerdict.Never,
            _ => MailVerdict.Broken,
        };

    /// <summary>Whether the server ended the line between two mails, which is not the second one's fault.</summary>
    public static bool IsFarewell(Exception e) =>
        e is SmtpCommandException { StatusCode: SmtpStatusCode.ServiceNotAvailable };

    /// <summary>One line for the operator.</summary>
    public static string Sentence(Exception e) =>
        e switch
        {
            SslHandshakeException =>
                "The encrypted connection failed: the server's certificate is not trusted, or it speaks no TLS.",
            AuthenticationException => $"The server refused the sign-in: {Line(e)}",
            SocketException => $"The server cannot be reached: {Line(e)}",
            OperationCanceledException or TimeoutException => "The server did not answer in time.",
            SmtpCommandException command => $"{(int)command.StatusCode} {Line(e)}",
            _ => Line(e),
        };

    private static string Line(Exception e) => e.Message.Split('\r', '\n')[0].Trim();
}
