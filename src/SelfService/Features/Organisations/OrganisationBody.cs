namespace Portvakt.SelfService.Features.Organisations;

/// <summary>An organisation on the wire.</summary>
internal sealed record OrganisationBody(string Orgnr, string Name);
