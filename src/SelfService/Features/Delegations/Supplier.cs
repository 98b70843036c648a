using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>An organisation that others can let act for them.</summary>
/// <param name="Above">The name of the unit above it; null for none.</param>
public sealed record Supplier(Grantee Grantee, string? Above)
{
    public OrganisationId Number => Grantee.Number;

    public RegisterUnit? Unit => Grantee.Unit;

    public string Name => Grantee.Name;
}
