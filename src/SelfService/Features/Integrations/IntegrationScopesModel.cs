using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Registered;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>The tab "Scopes" of one integration.</summary>
/// <param name="Blocked">Why nothing can be changed here; null when it can.</param>
/// <param name="MayAsk">Whether the reader's organisation is the one that would need the access.</param>
public sealed record IntegrationScopesModel(
    Integration Integration,
    IReadOnlyList<ScopeOffer> Scopes,
    InstalledEnvironment Environment,
    Problem? Blocked,
    bool MayAsk
);
