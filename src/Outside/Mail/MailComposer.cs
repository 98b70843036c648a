using MimeKit;
using MimeKit.Cryptography;
using Portvakt.Domain.Notices;

namespace Portvakt.Outside.Mail;

/// <summary>Writes a row of the outbox as a message (RFC 5322), signed by DKIM (RFC 6376) when there is a key.</summary>
public sealed class MailComposer(string from, DkimSigner? signer = null)
{
    private static readonly IReadOnlyList<HeaderId> Signed =
    [
        HeaderId.From,
        HeaderId.To,
        HeaderId.Subject,
        HeaderId.Date,
        HeaderId.MessageId,
        HeaderId.MimeVersion,
        HeaderId.ContentType,
    ];

    private readonly MailboxAddress sender = MailboxAddress.Parse(from);

    /// <summary>The message; null when its recipient is no address.</summary>
    public MimeMessage? Compose(OutgoingMail mail)
    {
        if (Recipient(mail.Recipient) is not { } recipient)
            return null;
        var message = new MimeMessage { Subject = OneLine(mail.Subject), Date = mail.Created };
        message.From.Add(sender);
        message.To.Add(recipient);
        // The same for every attempt, so that a receiver can drop a mail that comes twice.
        message.MessageId = $"{mail.Id:N}@{sender.Domain}";
        message.Headers.Add("X-Portvakt-Id", mail.Id.ToString("D"));
        // Nobody's out-of-office note is to answer (RFC 3834).
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("X-Auto-Response-Suppress", "All");
        if (mail.Once is not null)
            message.Headers.Add(HeaderId.ListId, $"<portvakt.{sender.Domain}>");
        message.Body = new BodyBuilder
        {
            TextBody = mail.Text,
            HtmlBody = mail.Html,
        }.ToMessageBody();
        if (signer is not null)
        {
            // No server may have to write it anew on the way: that would break the signature.
            message.Prepare(EncodingConstraint.SevenBit);
            signer.Sign(message, [.. Signed]);
        }
        return message;
    }

    /// <summary>Exactly one address and nothing else; anything beside it could become a header or another recipient.</summary>
    private static MailboxAddress? Recipient(string address) =>
        !address.Any(c =>
            char.IsControl(c) || char.IsWhiteSpace(c) || c is '<' or '>' or ',' or ';'
        )
        && MailboxAddress.TryParse(address, out var mailbox)
        && mailbox.Address == address
        && mailbox.Domain.Length > 0
            ? new MailboxAddress("", address)
            : null;

    private static string OneLine(string subject) =>
        string.Concat(subject.Select(c => char.IsControl(c) ? ' ' : c));
}
