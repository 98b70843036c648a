using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>What a supplier asks a customer for.</summary>
/// <param name="VendorName">Null when neither the register nor we know it.</param>
public sealed record ReceivedRequest(
    SystemUserRequest Request,
    RegisteredSystem System,
    string? VendorName
)
{
    public OrganisationId Vendor => System.Vendor;
}
