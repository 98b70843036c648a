using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Prefixes;

/// <summary>What the order form shows.</summary>
/// <param name="Checked">What the check of the name came to; null when it was not checked.</param>
public sealed record OrderPrefixModel(
    EnvironmentName Environment,
    string? Typed,
    string? Purpose,
    CheckedPrefix? Checked,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>Why nothing can be ordered now; the form is not shown then.</summary>
    public required Problem? Refusal { get; init; }
}
