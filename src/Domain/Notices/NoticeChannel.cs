namespace Portvakt.Domain.Notices;

/// <summary>How a notice reaches somebody.</summary>
public enum NoticeChannel
{
    Email,
    Webhook,
}
