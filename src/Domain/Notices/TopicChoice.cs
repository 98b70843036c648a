namespace Portvakt.Domain.Notices;

/// <summary>Which topics somebody wants to hear of.</summary>
/// <param name="Words">As they are stored: empty for all.</param>
public sealed record TopicChoice(IReadOnlyList<string> Words)
{
    /// <summary>Written out.</summary>
    public static IReadOnlyList<string> All(NotificationPoint point) =>
        point.Topics.Count == 0 ? NoticeTopics.All : point.Topics;
}
