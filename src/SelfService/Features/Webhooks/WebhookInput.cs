using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>A webhook as it was typed.</summary>
/// <param name="Topics">What it is to hear of; none for everything.</param>
/// <param name="Environment">Null for the organisation and all environments but production.</param>
public sealed record WebhookInput(
    string? Address,
    IReadOnlyList<string?> Topics,
    EnvironmentName? Environment
);
