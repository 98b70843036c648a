using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Notices;

/// <summary>
/// A mail to be sent, written in the same transaction as what it tells about and delivered afterwards, so that
/// it is neither lost nor sent for something that did not happen.
/// </summary>
public sealed class OutgoingMail
{
    private OutgoingMail() { }

    /// <summary>Also the message's idempotency key.</summary>
    public Guid Id { get; private set; }

    public string Recipient { get; private set; } = "";

    public string Subject { get; private set; } = "";

    public string Text { get; private set; } = "";

    public string Html { get; private set; } = "";

    public DateTimeOffset Created { get; private set; }

    /// <summary>Not before this: mails about removals wait for the undo to be pressed.</summary>
    public DateTimeOffset NotBefore { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>What the last failed attempt said.</summary>
    public string? LastError { get; private set; }

    public DateTimeOffset? Sent { get; private set; }

    /// <summary>When it was given up, for the operator to look at.</summary>
    public DateTimeOffset? SetAside { get; private set; }

    /// <summary>Until when the node that is sending it has it to itself.</summary>
    public DateTimeOffset? ClaimedUntil { get; private set; }

    /// <summary>What may be mailed once, such as somebody's digest of a day; null for what may be repeated.</summary>
    public string? Once { get; private set; }

    /// <summary>What it tells of, so that one that still waits can be dropped when that is undone; null for what cannot be.</summary>
    public Guid? About { get; private set; }

    public static OutgoingMail To(
        string recipient,
        string subject,
        string text,
        string html,
        DateTimeOffset now,
        TimeSpan delay = default,
        Guid? about = null,
        string? once = null
    ) =>
        new()
        {
            Id = Identifiers.New(now),
            Recipient = recipient,
            Subject = subject,
            Text = text,
            Html = html,
            Created = now,
            NotBefore = now + delay,
            About = about,
            Once = once,
        };

    public void MarkSent(DateTimeOffset now)
    {
        Attempts++;
        Sent = now;
        LastError = null;
    }

    /// <summary>Notes a failed attempt; the next waits twice as long, an hour at most.</summary>
    public void MarkFailed(string error, DateTimeOffset now)
    {
        Attempts++;
        LastError = error.Length > 500 ? error[..500] : error;
        NotBefore = now + TimeSpan.FromSeconds(Math.Min(3600, 5 * Math.Pow(2, Attempts)));
    }
}
