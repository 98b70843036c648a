using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>A webhook in the list.</summary>
/// <param name="Last">The newest call; null for none.</param>
/// <param name="Waiting">How many calls wait to be sent.</param>
public sealed record WebhookRow(NotificationPoint Point, OutgoingCall? Last, int Waiting)
{
    /// <summary>Whether the receiver said that it wants nothing more.</summary>
    public bool IsGone => Point.Confirmed is null && Last?.LastError == "410";
}
