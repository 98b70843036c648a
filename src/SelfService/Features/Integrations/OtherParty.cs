using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>The other one of a client that a supplier registered for a customer, seen from one of the two.</summary>
/// <param name="Name">Null when neither the register nor we know it.</param>
/// <param name="IsCustomer">Whether the reader is the supplier.</param>
public sealed record OtherParty(OrganisationId Number, string? Name, bool IsCustomer);
