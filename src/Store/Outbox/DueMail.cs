namespace Portvakt.Store.Outbox;

/// <summary>A mail that may go now.</summary>
internal sealed record DueMail(Guid Id, string Recipient);
