using Portvakt.Domain.Basics;
using Portvakt.SelfService.Casework;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>What the page of a case shows.</summary>
/// <param name="Environment">Null for what is common to all environments.</param>
/// <param name="IsMine">Whether the reader works on it.</param>
/// <param name="Typed">A message that could not be sent.</param>
public sealed record CaseModel(
    CaseDetail Detail,
    CasePlace Place,
    EnvironmentBadge? Environment,
    bool IsMine,
    DateTimeOffset Now,
    string? Typed,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>What was looked up for whoever decides; empty for everybody else.</summary>
    public IReadOnlyList<ApprovalCheck> Checks { get; init; } = [];
}
