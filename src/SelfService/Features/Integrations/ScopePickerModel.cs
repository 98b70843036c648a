using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What the scope picker shows.</summary>
/// <param name="Offers">What can be chosen.</param>
/// <param name="Lost">What is on the client but cannot be used any more.</param>
/// <param name="Chosen">The names that are ticked.</param>
public sealed record ScopePickerModel(
    IReadOnlyList<ScopeOffer> Offers,
    IReadOnlyList<ScopeOffer> Lost,
    IReadOnlyList<string> Chosen,
    OrganisationId User,
    EnvironmentName Environment
)
{
    /// <summary>What others granted to the organisation, and its own.</summary>
    public IReadOnlyList<ScopeOffer> Granted =>
        [.. Offers.Where(o => o.Standing != ScopeStanding.ForAll)];

    public IReadOnlyList<ScopeOffer> ForAll =>
        [.. Offers.Where(o => o.Standing == ScopeStanding.ForAll)];
}
