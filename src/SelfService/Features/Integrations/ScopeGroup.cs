using Portvakt.SelfService.Registered;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Scopes that are offered under one heading.</summary>
/// <param name="More">Whether there are more than are shown; a search finds those.</param>
public sealed record ScopeGroup(IReadOnlyList<ScopeOffer> Offers, bool More)
{
    public static ScopeGroup Empty { get; } = new([], false);
}
