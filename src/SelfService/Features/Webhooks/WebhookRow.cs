using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>A webhook in the list.</summary>
/// <param name="Last">The newest call; null for none.</param>
/// <param name="Waiting">How many calls wait to be sent.</param>
/// <param name="IsGone">Whether it was turned off because the receiver wants nothing more.</param>
public sealed record WebhookRow(
    NotificationPoint Point,
    OutgoingCall? Last,
    int Waiting,
    bool IsGone
);
