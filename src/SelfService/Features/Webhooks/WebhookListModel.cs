using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>The organisation's webhooks.</summary>
/// <param name="Productions">The environments whose events need a webhook of their own.</param>
public sealed record WebhookListModel(
    IReadOnlyList<WebhookRow> Rows,
    IReadOnlyList<InstalledEnvironment> Productions,
    DateTimeOffset Now
);
