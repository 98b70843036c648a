using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>Lets a supplier fetch tokens for the organisation acted for, from the next request on.</summary>
internal sealed class GiveDelegation(PortvaktDb db, Grantees grantees, TimeProvider clock)
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
        var found = await grantees.Find(input.Supplier, environment.Kind, Field, cancellation);
        if (!found.Ok)
            return Outcome<Delegation>.Failed(found.Problems);
        var supplier = found.Value;
        if (supplier.Doubt(input.Anyway, Field) is { } doubt)
            return doubt;
        var now = clock.GetUtcNow();
        var validity = input.LastDay is { } day ? Validity.Through(now, day) : Validity.Since(now);
        var given = await Note(scheme, consumer, supplier, validity, cancellation);
        if (!given.Ok)
            return given;
        db.Events.Add(DelegationEvents.Given(given.Value, scheme, actor, now));
        // Whoever saved the same row first has given this very delegation.
        return await db.TrySave(cancellation) == SaveResult.Saved ? given : Exists(supplier);
    }

    private async Task<Outcome<Delegation>> Note(
        DelegationScheme scheme,
        OrganisationId consumer,
        Grantee supplier,
        Validity validity,
        CancellationToken cancellation
    )
    {
        var number = supplier.Number;
        var former = await db.Delegations.FirstOrDefaultAsync(
            d => d.SchemeId == scheme.Id && d.Consumer == consumer && d.Supplier == number,
            cancellation
        );
        if (former?.Validity.HoldsAt(validity.From) == true)
            return Exists(supplier);
        if (former is not null)
        {
            former.GiveAgain(validity);
            return former;
        }
        var fresh = Delegation.Give(scheme, consumer, number, validity);
        if (fresh.Ok)
            db.Delegations.Add(fresh.Value);
        return fresh;
    }

    private static Problem Exists(Grantee supplier) =>
        Problem.At(Field, Problems.DelegationExists, supplier.Number.Grouped);
}
