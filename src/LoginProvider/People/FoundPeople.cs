using Portvakt.Domain.Basics;

namespace Portvakt.LoginProvider.People;

/// <summary>What a search gave.</summary>
/// <param name="Query">What was typed, to be shown again; null when it must not be.</param>
/// <param name="People">The first of them.</param>
/// <param name="Total">How many there are.</param>
public sealed record FoundPeople(
    string? Query,
    IReadOnlyList<OfferedPerson> People,
    int Total,
    Problem? Problem = null
)
{
    /// <summary>A synthetic number that nobody has yet; a person can be made with it.</summary>
    public string? FreeNumber { get; init; }
}
