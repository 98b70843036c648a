using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Casework;

/// <summary>One field of the decision.</summary>
/// <param name="Value">What the case says; for a box, whether it is ticked.</param>
public sealed record ApprovalField(
    string Name,
    ApprovalFieldKind Kind,
    Words Label,
    string? Value,
    Words? Help = null
);
