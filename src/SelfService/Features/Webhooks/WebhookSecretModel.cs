namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>A secret that is told this once.</summary>
/// <param name="IsNew">Whether the webhook has just been made.</param>
public sealed record WebhookSecretModel(AddedWebhook Added, bool IsNew);
