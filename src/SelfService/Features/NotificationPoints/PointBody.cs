using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.NotificationPoints;

/// <summary>A notification point by e-mail as it is sent.</summary>
internal sealed record PointRequest(
    [property: Description("An e-mail address; whoever has it is asked to confirm it.")]
    [property: Required]
        string? Address = null,
    [property: Description("What it is written to in: nb, nn or en; nb when absent.")]
        string? Language = null,
    [property: Description(
        "What it hears of; everything when absent. Security is always among them."
    )]
    [property: Words(typeof(NoticeTopics), nameof(NoticeTopics.All))]
        IReadOnlyList<string?>? Topics = null
);

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
