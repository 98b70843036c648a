using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Notices;

/// <summary>What a record of notices is about.</summary>
/// <param name="Integration">The one that it is about; null for all of them.</param>
/// <param name="Environment">Null for what the organisation was told outside production.</param>
/// <param name="Apart">Environments that have a record of their own.</param>
public sealed record SentPlace(
    Integration? Integration,
    InstalledEnvironment? Environment,
    IReadOnlyList<InstalledEnvironment> Apart
);
