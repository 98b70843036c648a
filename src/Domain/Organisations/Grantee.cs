using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Organisations;

/// <summary>Who may be given something new, such as access to a scope.</summary>
public static class Grantee
{
    /// <summary>
    /// Why <paramref name="number"/> can be given nothing; null when it can. A number that the register does not
    /// know passes in test, where the page asks once more, and in prod only as long as there is no register to ask.
    /// </summary>
    /// <param name="unit">What the register knows of it; null for nothing.</param>
    /// <param name="registerLoaded">Whether there is a register at all.</param>
    /// <param name="field">The form field that the number was typed into.</param>
    public static Problem? Refusal(
        OrganisationId number,
        RegisterUnit? unit,
        EnvironmentKind kind,
        bool registerLoaded,
        string field
    )
    {
        if (kind == EnvironmentKind.Prod && number.IsSynthetic)
            return Problem.At(field, Problems.OrganisationSynthetic, unit?.Name ?? number.Grouped);
        if (unit is { Ended: true })
            return Problem.At(field, Problems.OrganisationEnded, unit.Name);
        return unit is null && kind == EnvironmentKind.Prod && registerLoaded
            ? Problem.At(field, Problems.OrganisationUnknown, number.Grouped)
            : null;
    }
}
