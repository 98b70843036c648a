using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Notices;

/// <summary>That a notice is for somebody, and by which mail or call it went there.</summary>
public sealed class NoticeReceipt
{
    private NoticeReceipt() { }

    public Guid Id { get; private set; }

    public Guid NoticeId { get; private set; }

    public NoticeChannel Channel { get; private set; }

    /// <summary>The address that it goes to.</summary>
    public string Recipient { get; private set; } = "";

    public Language Language { get; private set; }

    /// <summary>The notification point that it is for; null for an administrator.</summary>
    public Guid? PointId { get; private set; }

    /// <summary>The mail or the call that carries it; null while it waits for the day's digest.</summary>
    public Guid? DeliveryId { get; private set; }

    public DateTimeOffset At { get; private set; }

    public static NoticeReceipt For(Notice notice, NoticeReader reader, DateTimeOffset now) =>
        new()
        {
            Id = Identifiers.New(now),
            NoticeId = notice.Id,
            Channel = reader.Channel,
            Recipient = reader.Address,
            Language = reader.Language,
            PointId = reader.PointId,
            At = now,
        };

    /// <summary>Notes what carries it.</summary>
    public void GoBy(Guid delivery) => DeliveryId = delivery;
}
