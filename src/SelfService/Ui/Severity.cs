namespace Portvakt.SelfService.Ui;

/// <summary>The colour of a tag or a message; the words always say the same.</summary>
public enum Severity
{
    Neutral,
    Info,
    Success,
    Warning,
    Danger,
}
