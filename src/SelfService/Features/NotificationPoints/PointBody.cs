using System.ComponentModel;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.NotificationPoints;

/// <summary>A notification point on the wire.</summary>
internal sealed record PointBody
{
    public required Guid Id { get; init; }

    [Words(typeof(NoticeWords), nameof(NoticeWords.Channels))]
    public required string Channel { get; init; }
    public required string Address { get; init; }
    public required string Language { get; init; }

    [Words(typeof(NoticeTopics), nameof(NoticeTopics.All))]
    public required IReadOnlyList<string> Topics { get; init; }

    [Description("When whoever has the address confirmed it; it hears nothing before.")]
    public DateTimeOffset? Confirmed { get; init; }
    public required DateTimeOffset Created { get; init; }
    public required DateTimeOffset LastUpdated { get; init; }

    public static PointBody Of(NotificationPoint point) =>
        new()
        {
            Id = point.Id,
            Channel = NoticeWords.Channels.Of(point.Channel),
            Address = point.Address,
            Language = point.Language.Tag(),
            Topics = TopicChoice.All(point),
            Confirmed = point.Confirmed,
            Created = point.Created,
            LastUpdated = point.LastUpdated,
        };
}
