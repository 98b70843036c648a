using System.Globalization;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>What the form of an access's terms shows.</summary>
/// <param name="LastDay">As it was typed.</param>
/// <param name="Note">As it was typed.</param>
public sealed record ChangeAccessModel(
    EnvironmentName Environment,
    Scope Scope,
    AccessRow Access,
    string? LastDay,
    string? Note,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>Why it cannot be changed now; the form is not shown then.</summary>
    public required Problem? Refusal { get; init; }

    /// <summary>A day as the field for dates has it.</summary>
    public static string? Typed(DateOnly? day) =>
        day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
