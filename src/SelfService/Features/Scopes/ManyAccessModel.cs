using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>What the page for many accesses shows.</summary>
/// <param name="Lines">The list as it was pasted or read from the file.</param>
public sealed record ManyAccessModel(
    EnvironmentName Environment,
    Scope Scope,
    string? Lines,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>What the lines would come to, those with faults first; empty until there are any.</summary>
    public IReadOnlyList<PreviewLine> Preview { get; init; } = [];

    /// <summary>Why access cannot be given now; the form is not shown then.</summary>
    public required Problem? Refusal { get; init; }

    /// <summary>How many lines would come to this.</summary>
    public int Count(PreviewState state) => Preview.Count(line => line.State == state);
}
