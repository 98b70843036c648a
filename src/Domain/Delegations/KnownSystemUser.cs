using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Delegations;

/// <summary>A system user that counts now, as its source tells it.</summary>
/// <param name="SystemId">The system's name: the vendor's number, an underscore and a name.</param>
/// <param name="Customer">Whom it belongs to.</param>
/// <param name="Vendor">Whose system it is.</param>
public sealed record KnownSystemUser(
    Guid Id,
    string SystemId,
    OrganisationId Customer,
    OrganisationId Vendor,
    string ExternalReference,
    DateTimeOffset? Created
);
