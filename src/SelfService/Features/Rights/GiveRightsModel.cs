using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Rights;

/// <summary>The rights to choose from for one person.</summary>
/// <param name="Ticket">Who is meant, sealed.</param>
/// <param name="Held">Those that the person has.</param>
public sealed record GiveRightsModel(
    EnvironmentName Environment,
    MeantPerson Person,
    string Ticket,
    IReadOnlyList<Right> Held,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>What was searched for.</summary>
    public required string Query { get; init; }

    /// <summary>Those that the search finds.</summary>
    public required IReadOnlyList<Right> Found { get; init; }

    /// <summary>Those that are ticked, found by the search or not.</summary>
    public required IReadOnlyList<Right> Chosen { get; init; }
}
