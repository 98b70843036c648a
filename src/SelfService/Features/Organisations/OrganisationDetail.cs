using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Agreements;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>One organisation with all that the service desk sees of it.</summary>
/// <param name="Unit">What the register knows; null for a number that it does not know.</param>
/// <param name="TermsAccepted">Whether the terms in force are accepted.</param>
/// <param name="AdminClients">How many clients it administers with by the self-service API, in all environments.</param>
/// <param name="Parent">The main unit's name, for a sub unit.</param>
public sealed record OrganisationDetail(
    Organisation Organisation,
    RegisterUnit? Unit,
    string? Parent,
    IReadOnlyList<DomainRow> Domains,
    IReadOnlyList<PersonRow> People,
    IReadOnlyList<InvitationRow> Invitations,
    IReadOnlyList<ScopePrefix> Prefixes,
    IReadOnlyList<Signature> Signatures,
    bool TermsAccepted,
    int AdminClients
);
