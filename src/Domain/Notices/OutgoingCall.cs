using System.Buffers.Binary;
using System.Security.Cryptography;
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

    /// <summary>
    /// That a point is told of an event. Its id follows from the two, so that reading an event twice makes no second call,
    /// and rises with the events, so that a point hears of them in their order.
    /// </summary>
    public static OutgoingCall Of(
        NotificationPoint point,
        Event told,
        Func<Guid, string> body,
        DateTimeOffset now
    )
    {
        var call = To(point, told.Type, _ => "", now);
        call.Id = IdOf(told, point);
        call.Body = body(call.Id);
        return call;
    }

    /// <summary>A UUIDv8 (RFC 9562): the event's number in front, and a hash of which event and which point behind.</summary>
    public static Guid IdOf(Event told, NotificationPoint point)
    {
        Span<byte> named = stackalloc byte[32];
        told.Id.TryWriteBytes(named);
        point.Id.TryWriteBytes(named[16..]);
        Span<byte> id = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(id, told.Sequence << 16);
        SHA256.HashData(named)[..10].CopyTo(id[6..]);
        id[6] = (byte)(0x80 | (id[6] & 0x0f));
        id[8] = (byte)(0x80 | (id[8] & 0x3f));
        return new Guid(id, bigEndian: true);
    }

    /// <summary>Nobody else sends it before <paramref name="until"/>; when who took it dies, it is sent after that.</summary>
    public void Claim(DateTimeOffset until) => NotBefore = until;

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
        NotBefore = now + Backoff.After(Attempts);
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
