using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Casework;

/// <summary>What stands above the buttons of a decision.</summary>
/// <param name="Checks">What the decider need not look up: it was done already.</param>
/// <param name="Fields">What can be changed before it is granted.</param>
public sealed record ApprovalForm(
    IReadOnlyList<ApprovalCheck> Checks,
    IReadOnlyList<ApprovalField> Fields
);
