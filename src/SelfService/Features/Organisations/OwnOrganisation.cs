using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>An organisation that the visitor may speak for and that does not use the self-service yet.</summary>
/// <param name="ByRole">Whether the register names the visitor as its manager, and not only as somebody with a right.</param>
public sealed record OwnOrganisation(OrganisationId Number, string Name, bool ByRole);
