using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Outbox;

/// <summary>What is asked before a mail is dropped.</summary>
/// <param name="Recipient">Masked.</param>
public sealed record DiscardModel(
    Guid Id,
    string Recipient,
    DateTimeOffset Created,
    IReadOnlyList<Problem> Problems
);
