using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>What a scope's owner may know of a client that has it: enough to see what a change would do to it.</summary>
/// <param name="Keeper">Who looks after it.</param>
/// <param name="TokenLifetime">Seconds that it asks for; null when it asks for none of its own.</param>
/// <param name="HasAccess">Whether its keeper owns the scope or has access to it.</param>
internal sealed record ScopeClient(
    OrganisationId Keeper,
    IntegrationKind Kind,
    int? TokenLifetime,
    bool HasAccess
);
