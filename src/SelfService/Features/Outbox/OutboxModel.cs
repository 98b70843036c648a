namespace Portvakt.SelfService.Features.Outbox;

/// <summary>What the outbox shows.</summary>
/// <param name="Stage">Which it is narrowed to; null for all.</param>
public sealed record OutboxModel(OutboxFound Found, MailStage? Stage, DateTimeOffset Now);
