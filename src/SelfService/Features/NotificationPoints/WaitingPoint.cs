using Portvakt.Domain.Notices;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.NotificationPoints;

/// <summary>A notification point that a link would confirm.</summary>
/// <param name="Client">The client id and name of the integration that it belongs to; null for none.</param>
public sealed record WaitingPoint(
    OneTimeLink Link,
    NotificationPoint Point,
    string Organisation,
    (string Id, string Name)? Client
)
{
    /// <summary>What the log calls its place.</summary>
    public string Subject => Client?.Id ?? Point.Environment?.Value ?? Point.Owner.ToString();
}
