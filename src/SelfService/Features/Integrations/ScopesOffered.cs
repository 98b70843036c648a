namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What can be put on a client, by the way in which its keeper may use it.</summary>
/// <param name="Granted">What providers granted, and the keeper's own.</param>
/// <param name="Delegated">What customers handed on, for tokens in their name.</param>
/// <param name="Missing">Public ones that take an access which the keeper lacks; found by a search alone.</param>
/// <param name="SignIn">What belongs to signing people in.</param>
public sealed record ScopesOffered(
    ScopeGroup Granted,
    ScopeGroup ForAll,
    ScopeGroup Delegated,
    ScopeGroup Missing,
    ScopeGroup SignIn
)
{
    /// <summary>All that are shown.</summary>
    public IEnumerable<Registered.ScopeOffer> All =>
        SignIn
            .Offers.Concat(Granted.Offers)
            .Concat(ForAll.Offers)
            .Concat(Delegated.Offers)
            .Concat(Missing.Offers);
}
