using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
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
