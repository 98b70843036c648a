using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.Store.Grants;

/// <summary>May this client, or any client of that organisation, get these scopes?</summary>
/// <param name="Scopes">The scopes' names.</param>
public sealed record RightsQuestion(IReadOnlyList<string> Scopes)
{
    /// <summary>The client that would ask; null for one that has everything it needs.</summary>
    public string? ClientId { get; init; }

    /// <summary>Whose such a client would be, when none is named.</summary>
    public OrganisationId? Holder { get; init; }

    /// <summary>Whom the client would act for by delegation; null for nobody.</summary>
    public OrganisationId? Consumer { get; init; }

    /// <summary>Asks as if the scopes were registered on the client, whether or not they are.</summary>
    public bool ScopesAreOnClient { get; init; }

    /// <summary>Whether the client that would ask has the scope of that name.</summary>
    internal bool Holds(Integration? client, string scope) =>
        ScopesAreOnClient
        || ClientId is null
        || client?.Scopes.Any(s => s.Scope.Value == scope) == true;
}
