namespace Portvakt.SelfService.Features.Outbox;

/// <summary>A page of the mails that have not left.</summary>
/// <param name="Counts">How many there are of each stage.</param>
/// <param name="Trouble">Why nothing leaves now; null when the last round went well.</param>
public sealed record OutboxFound(
    IReadOnlyDictionary<MailStage, int> Counts,
    IReadOnlyList<MailRow> Rows,
    int Page,
    int Pages,
    string? Trouble
);
