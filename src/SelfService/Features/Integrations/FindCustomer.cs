using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Finds out whose a new client will be: the organisation's own, or the customer's of a supplier.</summary>
internal sealed class FindCustomer(NumberSchemes numbers, Grantees grantees)
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
        var number = PlainText.Optional(asked) is null ? own : numbers.Parse(asked, Field);
        if (!number.Ok)
            return number;
        if (number.Value == own)
            return actor.ReachesOwn
                ? own
                : Problem.Of(Problems.ScopeNeeded, AdministrationScopes.WriteClients);
        if (!actor.ReachesSupplied)
            return Problem.At(Field, Problems.CustomerNeedsSupplierScope);
        var found = await grantees.Find(number.Value, environment.Kind, Field, cancellation);
        return found.Then<OrganisationId>(customer => customer.Number);
    }
}
