using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>What the form shows.</summary>
public sealed record NewScopeModel(
    InstalledEnvironment Environment,
    ScopeFieldValues Values,
    IReadOnlyList<Problem> Problems
)
{
    public required IReadOnlyList<string> Prefixes { get; init; }

    public required Organisation Organisation { get; init; }

    /// <summary>Why no scope can be made now; the form is not shown then.</summary>
    public required Problem? Refusal { get; init; }
}
