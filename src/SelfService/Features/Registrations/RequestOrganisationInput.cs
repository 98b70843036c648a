using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Casework;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Registrations;

/// <summary>What was typed under "Be kundeservice registrere virksomheten".</summary>
/// <param name="OrganisationName">For a number that the register does not know; empty otherwise.</param>
internal sealed record RequestOrganisationInput(
    string? Name,
    string? Email,
    string? Orgno,
    string? OrganisationName,
    string? Message
);
