using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>A system user of the organisation's.</summary>
/// <param name="VendorName">Null when neither the register nor we know it.</param>
public sealed record SystemUserRow(SystemUser User, RegisteredSystem System, string? VendorName)
{
    public OrganisationId Vendor => System.Vendor;
}
