using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Notices;

/// <summary>
/// A mail to be sent, written in the same transaction as what it tells about and delivered afterwards, so that
/// it is neither lost nor sent for something that did not happen.
/// </summary>
public sealed class OutgoingMail
{
    /// <summary>So many attempts, with the waits between them, take three days.</summary>
    public const int MostAttempts = 80;

    /// <summary>Longest description of what went wrong.</summary>
    public const int ErrorLength = 500;

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

    /// <summary>When it was given up, for the operator to look at; with no error when the operator dropped it.</summary>
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

    /// <summary>Notes until when the node that sends it has it to itself.</summary>
    public void Claim(DateTimeOffset until) => ClaimedUntil = until;

    public void MarkSent(DateTimeOffset now)
    {
        Attempts++;
        Sent = now;
        LastError = null;
        ClaimedUntil = null;
    }

    /// <summary>
    /// Notes a failed attempt; the next waits twice as long, an hour at most. After three days of that it is set aside.
    /// </summary>
    public void MarkFailed(string error, DateTimeOffset now)
    {
        Note(error);
        NotBefore = now + Backoff.After(Attempts);
        if (Attempts >= MostAttempts)
            SetAside = now;
    }

    /// <summary>Notes that it is refused for good: trying again would change nothing.</summary>
    public void GiveUp(string error, DateTimeOffset now)
    {
        Note(error);
        SetAside = now;
    }

    /// <summary>Begins anew, because somebody asked for it.</summary>
    public void TryAgain(DateTimeOffset now)
    {
        SetAside = null;
        Attempts = 0;
        NotBefore = now;
    }

    /// <summary>Drops it for good, and what was written in it with it; the row stays, so that it is not written again.</summary>
    public void Discard(DateTimeOffset now)
    {
        SetAside = now;
        LastError = null;
        Text = Html = "";
    }

    private void Note(string error)
    {
        Attempts++;
        LastError = error.Length > ErrorLength ? error[..ErrorLength] : error;
        ClaimedUntil = null;
    }
}
