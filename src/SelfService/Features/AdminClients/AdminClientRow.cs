using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.AdminClients;

/// <summary>One client of the list.</summary>
/// <param name="Scopes">Its administration scopes, by name.</param>
/// <param name="LastToken">When it last fetched a token; null when it never did.</param>
public sealed record AdminClientRow(
    InstalledEnvironment Environment,
    string ClientId,
    string Name,
    OrganisationId Owner,
    string OwnerName,
    bool Active,
    IReadOnlyList<string> Scopes,
    DateTimeOffset? LastToken
);
