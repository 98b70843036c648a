using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Notices;

/// <summary>A webhook to be called: written like a mail in the outbox, and delivered afterwards.</summary>
public sealed class OutgoingCall
{
    /// <summary>How long one is tried.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(24);

    private OutgoingCall() { }

    /// <summary>Also the event's id for the receiver, the same at every attempt (CloudEvents).</summary>
    public Guid Id { get; private set; }

    public Guid PointId { get; private set; }

    public OrganisationId Owner { get; private set; }

    /// <summary>The event's type.</summary>
    public string Type { get; private set; } = "";

    /// <summary>What is sent: JSON.</summary>
    public string Body { get; private set; } = "";

    public DateTimeOffset Created { get; private set; }

    public DateTimeOffset NotBefore { get; private set; }

    /// <summary>Until when it is tried.</summary>
    public DateTimeOffset Deadline { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>What came of the last attempt, in a word: a status, or what was wrong.</summary>
    public string? LastError { get; private set; }

    /// <summary>When the receiver said that it has it.</summary>
    public DateTimeOffset? Sent { get; private set; }

    /// <summary>When it was given up.</summary>
    public DateTimeOffset? SetAside { get; private set; }

    public static OutgoingCall To(
        NotificationPoint point,
        string type,
        Func<Guid, string> body,
        DateTimeOffset now
    )
    {
        var id = Identifiers.New(now);
        return new()
        {
            Id = id,
            PointId = point.Id,
            Owner = point.Owner,
            Type = type,
            Body = body(id),
            Created = now,
            NotBefore = now,
            Deadline = now + Patience,
        };
    }

    public void MarkSent(DateTimeOffset now)
    {
        Attempts++;
        Sent = now;
        LastError = null;
    }

    /// <summary>Notes a failed attempt; the next waits twice as long, an hour at most, until a day is over.</summary>
    public void MarkFailed(string error, bool isFinal, DateTimeOffset now)
    {
        Attempts++;
        LastError = error.Length > 200 ? error[..200] : error;
        NotBefore = now + TimeSpan.FromSeconds(Math.Min(3600, 5 * Math.Pow(2, Attempts)));
        if (isFinal || NotBefore >= Deadline)
            SetAside = now;
    }

    /// <summary>Begins anew, because somebody asked for it.</summary>
    public void Replay(DateTimeOffset now)
    {
        Sent = SetAside = null;
        NotBefore = now;
        Deadline = now + Patience;
    }
}
