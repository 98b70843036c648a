namespace Portvakt.SelfService.Ui;

/// <summary>One message from the previous page, such as "Integrasjonen er opprettet."</summary>
/// <param name="Text">What happened.</param>
/// <param name="Kind">Its colour and icon.</param>
/// <param name="Href">Where the reader can go from it; null for nowhere.</param>
/// <param name="LinkLabel">The words of that link.</param>
public sealed record NoticeView(
    Words Text,
    Severity Kind = Severity.Success,
    string? Href = null,
    Words? LinkLabel = null
);
