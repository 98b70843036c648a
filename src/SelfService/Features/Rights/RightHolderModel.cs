using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Rights;

/// <summary>One person's rights.</summary>
public sealed record RightHolderModel(EnvironmentName Environment, RightHolder Holder)
{
    /// <summary>Those marked to be taken away, on the page where that is done.</summary>
    public IReadOnlyList<Right> Marked { get; init; } = [];

    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Why nothing can be changed now.</summary>
    public required Problem? Refusal { get; init; }
}
