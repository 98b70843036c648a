using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What an integration was used for, as far back as uses are kept.</summary>
/// <param name="Last">The last token; null when there never was one.</param>
/// <param name="Tokens">How many tokens it fetched in the last thirty days.</param>
/// <param name="Consumers">Whom those were for, those of late first.</param>
public sealed record IntegrationUse(LastToken? Last, long Tokens, IReadOnlyList<UsedFor> Consumers);

/// <summary>The last token that an integration fetched.</summary>
/// <param name="KeyId">kid of the key that it signed with.</param>
public sealed record LastToken(DateTimeOffset At, string KeyId, string Scope);

/// <summary>An organisation that tokens named as consumer.</summary>
public sealed record UsedFor(OrganisationId Number, string? Name, DateTimeOffset Last);
