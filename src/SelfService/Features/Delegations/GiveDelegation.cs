using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>Lets a supplier fetch tokens for the organisation acted for, from the next request on.</summary>
internal sealed class GiveDelegation(
    PortvaktDb db,
    Grantees grantees,
    OfferedSchemes offered,
    TimeProvider clock
)
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
        if (
            await offered.Find(input.SchemeId, environment, consumer, cancellation) is not { } known
        )
            return Problem.Of(Problems.NotFound);
        var scheme = known.Scheme;
        var found = await grantees.Find(input.Supplier, environment.Kind, Field, cancellation);
        if (!found.Ok)
            return Outcome<Delegation>.Failed(found.Problems);
        var supplier = found.Value;
        if (supplier.Doubt(input.Anyway, Field) is { } doubt)
            return doubt;
        var now = clock.GetUtcNow();
        var validity = input.LastDay is { } day ? Validity.Through(now, day) : Validity.Since(now);
        var given = await Note(scheme, consumer, supplier, validity, input.Note, cancellation);
        if (!given.Ok)
            return given;
        if (known.IsNew)
        {
            db.DelegationSchemes.Add(scheme);
            db.Events.Add(DelegationEvents.SchemeCreated(scheme, actor, now));
        }
        db.Events.Add(DelegationEvents.Given(given.Value, scheme, actor, now));
        if (await db.TrySave(cancellation) == SaveResult.Saved)
            return given;
        if (!known.IsNew)
            // Whoever saved the same row first has given this very delegation.
            return Exists(supplier);
        // Somebody made the scope's scheme a moment ago; it is there now.
        db.ChangeTracker.Clear();
        return await Handle(input, environment, actor, cancellation);
    }

    private async Task<Outcome<Delegation>> Note(
        DelegationScheme scheme,
        OrganisationId consumer,
        Grantee supplier,
        Validity validity,
        string? note,
        CancellationToken cancellation
    )
    {
        var number = supplier.Number;
        var former = await db.Delegations.FirstOrDefaultAsync(
            d => d.SchemeId == scheme.Id && d.Consumer == consumer && d.Supplier == number,
            cancellation
        );
        // One that was given a moment after this one set out stands as well.
        if (former is not null && !former.Validity.IsOver(validity.From))
            return Exists(supplier);
        if (former is not null)
        {
            former.GiveAgain(validity, note);
            return former;
        }
        var fresh = Delegation.Give(scheme, consumer, number, validity, note);
        if (fresh.Ok)
            db.Delegations.Add(fresh.Value);
        return fresh;
    }

    private static Problem Exists(Grantee supplier) =>
        Problem.At(Field, Problems.DelegationExists, supplier.Number.Grouped);
}
