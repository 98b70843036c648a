using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Casework;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>What the decision form shows.</summary>
/// <param name="Form">What was looked up, and what can be filled in.</param>
public sealed record DecisionModel(
    CaseDetail Detail,
    CasePlace Place,
    ApprovalForm Form,
    DateTimeOffset Now,
    IReadOnlyList<Problem> Problems
)
{
    public required EnvironmentBadge? Environment { get; init; }

    /// <summary>Why the reader may not decide now; null when they may.</summary>
    public required Problem? Refusal { get; init; }

    /// <summary>What was sent and not taken; null at first.</summary>
    public required PostedForm? Typed { get; init; }

    /// <summary>What a field shows: what was typed, else what the case says.</summary>
    public string? Value(ApprovalField field) => Typed is null ? field.Value : Typed[field.Name];
}
