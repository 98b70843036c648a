namespace Portvakt.Outside.Webhooks;

/// <summary>What is posted to a webhook.</summary>
/// <param name="Id">The same at every attempt, so that the receiver can tell a repetition.</param>
/// <param name="Body">An event of CloudEvents 1.0 in JSON.</param>
/// <param name="Secret">What it is signed with.</param>
public sealed record WebhookMessage(Guid Id, string Body, byte[] Secret);
