using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Organisations;

/// <summary>
/// Finds whoever is to be given something new. Everything that gives goes through here, so that the same numbers are
/// refused everywhere.
/// </summary>
public sealed class Grantees(NumberSchemes numbers, IOrganisationRegister register)
{
    /// <summary>The organisation with a number that somebody typed.</summary>
    /// <param name="field">The form field that it was typed into.</param>
    public async Task<Outcome<Grantee>> Find(
        string? typed,
        EnvironmentKind kind,
        string field,
        CancellationToken cancellation
    )
    {
        var number = numbers.Parse(typed, field);
        return number.Ok
            ? await Find(number.Value, kind, field, cancellation)
            : Outcome<Grantee>.Failed(number.Problems);
    }

    /// <summary>The organisation with a number that is known to be one.</summary>
    public async Task<Outcome<Grantee>> Find(
        OrganisationId number,
        EnvironmentKind kind,
        string field,
        CancellationToken cancellation
    )
    {
        var known = await register.Find(number, cancellation);
        var grantee = new Grantee(number, known.Unit);
        return Refusal(grantee, known.KnowsAll, kind, field) is { } refusal ? refusal : grantee;
    }

    /// <summary>The name of the main unit above it, or its number where no name is known; null for what has none above.</summary>
    public async Task<string?> NameAbove(Grantee grantee, CancellationToken cancellation) =>
        grantee.Unit?.Parent is { } parent
            ? (await register.Find(parent, cancellation)).Unit?.Name ?? parent.Grouped
            : null;

    /// <summary>
    /// Why it can be given nothing; null when it can. A number that the register does not show passes in test, where the
    /// page asks once more, and in prod only as long as there is no register that knows all.
    /// </summary>
    private Problem? Refusal(Grantee grantee, bool knowsAll, EnvironmentKind kind, string field)
    {
        if (kind == EnvironmentKind.Prod && numbers.IsSynthetic(grantee.Number))
            return Problem.At(field, Problems.OrganisationSynthetic, grantee.Name);
        if (grantee.Unit is { Ended: true })
            return Problem.At(field, Problems.OrganisationEnded, grantee.Name);
        return grantee.Unit is null && kind == EnvironmentKind.Prod && knowsAll
            ? Problem.At(field, Problems.OrganisationUnknown, grantee.Number.Grouped)
            : null;
    }
}
