using Portvakt.Domain.Basics;
using Portvakt.Domain.Tokens;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>One check of a decision path.</summary>
public sealed record PathStep(GrantRule Rule, CheckState State)
{
    /// <summary>What is demanded, in one sentence.</summary>
    public Text Label { get; init; } = Rule.Summary;
}
