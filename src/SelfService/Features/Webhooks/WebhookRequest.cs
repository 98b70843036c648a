using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>A webhook as it is sent.</summary>
internal sealed record WebhookRequest(
    [property: Description("Where events are posted: https, without user name and password.")]
    [property: Required, MaxLength(NotificationPoint.AddressLength)]
        string? Address = null,
    [property: Description(WebhookPointBody.Hears)]
    [property: Words(typeof(NoticeTopics), nameof(NoticeTopics.All))]
        IReadOnlyList<string?>? Topics = null,
    [property: Description(WebhookPointBody.Whole), DefaultValue(false)]
        bool? WholeOrganisation = null
);
