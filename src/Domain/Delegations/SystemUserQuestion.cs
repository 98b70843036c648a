using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Delegations;

/// <summary>Which system user lets that client act for that customer?</summary>
/// <param name="ClientId">The client, which must be listed on the system.</param>
/// <param name="Vendor">The client's organisation, which must have registered the system.</param>
/// <param name="Customer">Whom the system user belongs to.</param>
/// <param name="ExternalReference">The supplier's reference; the customer's number when the grant has none.</param>
public sealed record SystemUserQuestion(
    string ClientId,
    OrganisationId Vendor,
    OrganisationId Customer,
    string ExternalReference
);
