using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Finds out whose a new client will be: the organisation's own, or the customer's of a supplier.</summary>
internal sealed class FindCustomer(NumberSchemes numbers, Grantees grantees)
{
    public const string Field = "customer";

    /// <summary>The owner's number.</summary>
    /// <param name="asked">The customer's number; empty for the organisation itself.</param>
    public async Task<Outcome<OrganisationId>> Handle(
        string? asked,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    ) =>
        (await Find(asked, environment, actor, cancellation)).Then<OrganisationId>(owner =>
            owner.Number
        );

    /// <summary>The owner as the register shows it; the organisation itself is not looked up.</summary>
    public async Task<Outcome<Grantee>> Find(
        string? asked,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var own = actor.Organisation!.Value;
        var number = PlainText.Optional(asked) is null ? own : numbers.Parse(asked, Field);
        if (!number.Ok)
            return Outcome<Grantee>.Failed(number.Problems);
        if (number.Value == own)
            return actor.ReachesOwn
                ? new Grantee(own, null)
                : Problem.Of(Problems.ScopeNeeded, AdministrationScopes.WriteClients);
        if (!actor.ReachesSupplied)
            return Problem.At(Field, Problems.CustomerNeedsSupplierScope);
        if (
            Permissions.Refusal(actor, Operation.CreateForCustomer, environment.Kind) is { } refusal
        )
            return refusal;
        return await grantees.Find(number.Value, environment.Kind, Field, cancellation);
    }
}
