using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Casework;

/// <summary>One thing that was looked up.</summary>
/// <param name="Passed">Whether it speaks for an approval.</param>
/// <param name="Detail">What was found; null when the label says it all.</param>
public sealed record ApprovalCheck(bool Passed, Words Label, Words? Detail = null);
