using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>A webhook with the secret that it has just got, which is told this once.</summary>
public sealed record AddedWebhook(NotificationPoint Point, string Secret);
