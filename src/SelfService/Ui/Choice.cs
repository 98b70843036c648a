namespace Portvakt.SelfService.Ui;

/// <summary>One thing that can be chosen in a select, radio group or group of checkboxes.</summary>
/// <param name="Value">What the form sends.</param>
/// <param name="Label">What the reader sees.</param>
/// <param name="Help">One sentence that helps to choose; shown under the label (not in a select).</param>
public sealed record Choice(string Value, Words Label, Words? Help = null)
{
    /// <summary>Why it cannot be chosen now; null when it can.</summary>
    public Words? DisabledReason { get; init; }
}
