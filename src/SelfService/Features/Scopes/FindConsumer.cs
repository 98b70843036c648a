using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>An organisation that may be given access.</summary>
/// <param name="Unit">What the register knows; null in test for a number that it does not know.</param>
/// <param name="Parent">The main unit's name, for a sub unit.</param>
public sealed record Consumer(OrganisationId Number, RegisterUnit? Unit, string? Parent);

/// <summary>Looks up the organisation that is to get access, before anything is saved.</summary>
internal sealed class FindConsumer(PortvaktDb db, TimeProvider clock)
{
    public const string Field = "orgno";

    public async Task<Outcome<Consumer>> Handle(
        Scope scope,
        string? typed,
        InstalledEnvironment environment,
        CancellationToken cancellation
    )
    {
        var number = OrganisationId.Parse(typed, Field);
        if (!number.Ok)
            return Outcome<Consumer>.Failed(number.Problems);
        var id = number.Value;
        var unit = await db
            .RegisterUnits.AsNoTracking()
            .FirstOrDefaultAsync(u => u.Id == id, cancellation);
        var loaded = unit is not null || await db.RegisterUnits.AnyAsync(cancellation);
        if (Grantee.Refusal(id, unit, environment.Kind, loaded, Field) is { } refusal)
            return refusal;
        if (await HasAccess(scope, id, cancellation))
            return Problem.At(Field, Problems.AccessExists, unit?.Name ?? id.Grouped);
        return new Consumer(id, unit, await Parent(unit, cancellation));
    }

    private Task<bool> HasAccess(
        Scope scope,
        OrganisationId consumer,
        CancellationToken cancellation
    ) =>
        db
            .Accesses.Standing(clock.GetUtcNow())
            .AnyAsync(a => a.ScopeId == scope.Id && a.Consumer == consumer, cancellation);

    private async Task<string?> Parent(RegisterUnit? unit, CancellationToken cancellation) =>
        unit?.Parent is { } parent
            ? (await db.NamesOf([parent], cancellation)).GetValueOrDefault(parent, parent.Grouped)
            : null;
}
