using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.Services;

/// <summary>A service before it is known how it stands with its mercantile data.</summary>
/// <param name="Kind">The kind of an integration; null for "API-tilbyder".</param>
/// <param name="ClientId">The integration's client_id; null for "API-tilbyder".</param>
/// <param name="Place">Where its mercantile data is; null for what a supplier looks after.</param>
internal sealed record FoundService(
    InstalledEnvironment Environment,
    string Name,
    IntegrationKind? Kind,
    string? ClientId,
    bool Active,
    NoticePlace? Place
);
