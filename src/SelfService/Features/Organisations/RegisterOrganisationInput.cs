using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Invitations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>What the service desk typed.</summary>
/// <param name="Name">For a number that the register does not know; not used otherwise.</param>
/// <param name="Domain">Empty for an organisation without a domain of its own.</param>
/// <param name="Administrator">E-mail address of the first administrator; empty to appoint nobody yet.</param>
public sealed record RegisterOrganisationInput(
    string? Orgno,
    string? Name,
    string? Domain,
    bool WithSubdomains,
    string? Administrator
);
