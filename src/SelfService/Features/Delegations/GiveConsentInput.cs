using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>Who lets whom fetch what, and until when.</summary>
/// <param name="From">The caller has made sure that it is they who consent.</param>
internal sealed record GiveConsentInput(
    ConsentParty From,
    OrganisationId To,
    ConsentRights Rights,
    DateTimeOffset Until
);
