using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Finds out whose a new client will be: the organisation's own, or the customer's of a supplier.</summary>
internal sealed class FindCustomer(PortvaktDb db)
{
    private const string Field = "customer";

    /// <summary>The owner's number.</summary>
    /// <param name="asked">The customer's number; empty for the organisation itself.</param>
    public async Task<Outcome<OrganisationId>> Handle(
        string? asked,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var own = actor.Organisation!.Value;
        var number = PlainText.Optional(asked) is null ? own : OrganisationId.Parse(asked, Field);
        if (!number.Ok)
            return number;
        if (number.Value == own)
            return actor.ReachesOwn
                ? own
                : Problem.Of(Problems.ScopeNeeded, AdministrationScopes.WriteClients);
        if (!actor.ReachesSupplied)
            return Problem.At(Field, Problems.CustomerNeedsSupplierScope);
        var id = number.Value;
        var unit = await db
            .RegisterUnits.AsNoTracking()
            .FirstOrDefaultAsync(u => u.Id == id, cancellation);
        var loaded = unit is not null || await db.RegisterUnits.AnyAsync(cancellation);
        return Grantee.Refusal(id, unit, environment.Kind, loaded, Field) is { } refusal
            ? refusal
            : number;
    }
}
