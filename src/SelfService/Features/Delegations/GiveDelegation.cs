using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>Lets a supplier fetch tokens for the organisation acted for, from the next request on.</summary>
internal sealed class GiveDelegation(PortvaktDb db, TimeProvider clock)
{
    private const string Field = "supplier";

    public async Task<Outcome<Delegation>> Handle(
        GiveDelegationInput input,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (actor.Organisation is not { } consumer)
            return Problem.Of(Problems.NoOrganisation);
        var scheme = await db.DelegationSchemes.FirstOrDefaultAsync(
            s => s.Id == input.SchemeId && s.Environment == environment.Name,
            cancellation
        );
        if (scheme is null)
            return Problem.Of(Problems.NotFound);
        var supplier = await Supplier(input.Supplier, environment, cancellation);
        if (!supplier.Ok)
            return Outcome<Delegation>.Failed(supplier.Problems);
        var now = clock.GetUtcNow();
        var validity = input.LastDay is { } day ? Validity.Through(now, day) : Validity.Since(now);
        var given = await Note(scheme, consumer, supplier.Value, validity, cancellation);
        if (!given.Ok)
            return given;
        db.Events.Add(DelegationEvents.Given(given.Value, scheme, actor, now));
        // Whoever saved the same row first has given this very delegation.
        return await db.TrySave(cancellation) == SaveResult.Saved ? given : Exists(supplier.Value);
    }

    private async Task<Outcome<OrganisationId>> Supplier(
        string? typed,
        InstalledEnvironment environment,
        CancellationToken cancellation
    )
    {
        var number = OrganisationId.Parse(typed, Field);
        if (!number.Ok)
            return number;
        var id = number.Value;
        var unit = await db.RegisterUnits.FirstOrDefaultAsync(u => u.Id == id, cancellation);
        var loaded = unit is not null || await db.RegisterUnits.AnyAsync(cancellation);
        return Grantee.Refusal(id, unit, environment.Kind, loaded, Field) is { } refusal
            ? refusal
            : number;
    }

    private async Task<Outcome<Delegation>> Note(
        DelegationScheme scheme,
        OrganisationId consumer,
        OrganisationId supplier,
        Validity validity,
        CancellationToken cancellation
    )
    {
        var former = await db.Delegations.FirstOrDefaultAsync(
            d => d.SchemeId == scheme.Id && d.Consumer == consumer && d.Supplier == supplier,
            cancellation
        );
        if (former?.Validity.HoldsAt(validity.From) == true)
            return Exists(supplier);
        if (former is not null)
        {
            former.GiveAgain(validity);
            return former;
        }
        var fresh = Delegation.Give(scheme, consumer, supplier, validity);
        if (fresh.Ok)
            db.Delegations.Add(fresh.Value);
        return fresh;
    }

    private static Problem Exists(OrganisationId supplier) =>
        Problem.At(Field, Problems.DelegationExists, supplier.Grouped);
}
