using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Delegations;

/// <summary>Does that consent from that party to that organisation hold now?</summary>
public sealed record ConsentQuestion(Guid Id, ConsentParty From, OrganisationId To);
