using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>Looks up the organisation that is to act for the one acted for, before anything is chosen.</summary>
internal sealed class FindSupplier(Grantees grantees)
{
    public const string Field = "leverandor";

    public async Task<Outcome<Supplier>> Handle(
        string? typed,
        InstalledEnvironment environment,
        OrganisationId consumer,
        CancellationToken cancellation
    )
    {
        var found = await grantees.Find(typed, environment.Kind, Field, cancellation);
        if (!found.Ok)
            return Outcome<Supplier>.Failed(found.Problems);
        if (found.Value.Number == consumer)
            return Problem.At(Field, Problems.DelegationToSelf);
        return new Supplier(found.Value, await grantees.NameAbove(found.Value, cancellation));
    }
}
