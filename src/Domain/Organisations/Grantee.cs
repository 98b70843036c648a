using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Organisations;

/// <summary>An organisation that may be given something new, such as access to a scope.</summary>
/// <param name="Unit">
/// What the register knows; null for a number that it does not show. Whoever gives that one anything is asked once more.
/// </param>
public sealed record Grantee(OrganisationId Number, RegisterUnit? Unit)
{
    /// <summary>Its name; its number when the register shows none.</summary>
    public string Name => Unit?.Name ?? Number.Grouped;

    /// <summary>The notice that a number is unknown; null when it is known, or when whoever gives has seen the notice.</summary>
    /// <param name="anyway">The second click.</param>
    public Problem? Doubt(bool anyway, string field) =>
        Unit is null && !anyway
            ? Problem.At(field, Problems.OrganisationUnknown, Number.Grouped)
            : null;
}
