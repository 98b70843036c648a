namespace Portvakt.SelfService.Features.Outbox;

/// <summary>A mail in the outbox as the operator sees it: never what is written in it, and not quite to whom.</summary>
/// <param name="Recipient">Masked.</param>
/// <param name="Error">What the last attempt said; null when there was none.</param>
/// <param name="Next">When it is tried; of one that was set aside, when that was.</param>
public sealed record MailRow(
    Guid Id,
    string Recipient,
    MailStage Stage,
    DateTimeOffset Created,
    int Attempts,
    string? Error,
    DateTimeOffset Next
);
