using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>One organisation of the list.</summary>
/// <param name="Domains">Its e-mail domains, joined.</param>
/// <param name="People">How many members.</param>
/// <param name="HasAdministrator">Whether somebody has authority.</param>
public sealed record OrganisationRow(
    OrganisationId Number,
    string Name,
    string Domains,
    int People,
    bool HasAdministrator,
    bool TermsAccepted
);
