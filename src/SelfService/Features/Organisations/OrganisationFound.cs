using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>A number that can be registered.</summary>
/// <param name="Unit">What the register knows; null for a number that it does not know.</param>
/// <param name="Parent">The main unit's name, for a sub unit.</param>
public sealed record OrganisationFound(OrganisationId Number, RegisterUnit? Unit, string? Parent);
