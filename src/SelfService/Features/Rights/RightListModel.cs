using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Rights;

/// <summary>What "Andre med rettigheter til virksomheten" shows.</summary>
public sealed record RightListModel(
    EnvironmentName Environment,
    IReadOnlyList<RightHolder> Holders,
    IReadOnlyList<RoleRow> Roles
)
{
    /// <summary>What was typed of a new person.</summary>
    public string? Number { get; init; }

    public string? Surname { get; init; }

    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Why nobody can be given anything now.</summary>
    public required Problem? Refusal { get; init; }
}
