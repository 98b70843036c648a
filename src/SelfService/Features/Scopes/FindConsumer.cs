using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>An organisation that may be given access.</summary>
/// <param name="Unit">What the register knows; null in test for a number that it does not know.</param>
/// <param name="Parent">The main unit's name, for a sub unit that is shown to people.</param>
public sealed record Consumer(OrganisationId Number, RegisterUnit? Unit, string? Parent)
{
    /// <summary>Its name; its number when the register shows none.</summary>
    public string Name => Unit?.Name ?? Number.Grouped;
}

/// <summary>Looks up the organisation that is to get access, before anything is saved.</summary>
internal sealed class FindConsumer(PortvaktDb db, TimeProvider clock)
{
    public const string Field = "orgno";

    /// <summary>The organisation of a number; a problem also when it has access already.</summary>
    public async Task<Outcome<Consumer>> Handle(
        Scope scope,
        string? typed,
        InstalledEnvironment environment,
        CancellationToken cancellation
    )
    {
        var known = await Known(typed, environment, cancellation);
        if (!known.Ok)
            return known;
        var consumer = known.Value;
        if (await HasAccess(scope, consumer.Number, cancellation))
            return Problem.At(Field, Problems.AccessExists, consumer.Name);
        return consumer with { Parent = await Parent(consumer.Unit, cancellation) };
    }

    /// <summary>The organisation of a number; a problem when it can be given nothing.</summary>
    public async Task<Outcome<Consumer>> Known(
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
        return Grantee.Refusal(id, unit, environment.Kind, loaded, Field) is { } refusal
            ? refusal
            : new Consumer(id, unit, Parent: null);
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
