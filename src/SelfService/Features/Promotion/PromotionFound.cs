using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Registered;

namespace Portvakt.SelfService.Features.Promotion;

/// <summary>An integration in test beside what it is, or would be, in production.</summary>
/// <param name="Twin">What it is in production; null while it is not there.</param>
/// <param name="Here">How its keeper stands to its scopes in test.</param>
/// <param name="There">How its keeper stands to the same scopes in production.</param>
/// <param name="LastToken">When it last fetched a token in test; null when it never did.</param>
public sealed record PromotionFound(
    InstalledEnvironment From,
    Integration Source,
    Integration? Twin,
    IReadOnlyList<ScopeOffer> Here,
    IReadOnlyList<ScopeOffer> There,
    DateTimeOffset? LastToken
)
{
    /// <summary>What the keeper owes before it may be in production at all; empty for nothing.</summary>
    public IReadOnlyList<Problem> Missing { get; init; } = [];

    /// <summary>The scopes that production knows, as far as the keeper can see; only those come along.</summary>
    public IReadOnlyList<ScopeOffer> Coming => [.. There.Where(Comes)];

    /// <summary>Those that have to be left behind.</summary>
    public IReadOnlyList<ScopeOffer> LeftBehind => [.. There.Where(offer => !Comes(offer))];

    /// <summary>Whether a scope comes along.</summary>
    public static bool Comes(ScopeOffer offer) =>
        offer.Standing
            is not Domain.Scopes.ScopeStanding.Inactive
                and not Domain.Scopes.ScopeStanding.WrongKind;
}
