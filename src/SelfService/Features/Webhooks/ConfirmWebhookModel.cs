using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>A webhook to which something is about to be done.</summary>
public sealed record ConfirmWebhookModel(WebhookRow Row, IReadOnlyList<Problem> Problems);
