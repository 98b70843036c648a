using System.Text.Json.Serialization;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>An access on the wire.</summary>
internal sealed record AccessBody
{
    public required string Scope { get; init; }
    public required string OwnerOrgno { get; init; }

    /// <summary>Null when neither the register nor we know it.</summary>
    public string? OwnerOrganizationName { get; init; }

    public required string ConsumerOrgno { get; init; }
    public string? ConsumerOrganizationName { get; init; }
    public required string State { get; init; }
    public required DateTimeOffset Created { get; init; }
    public required DateTimeOffset LastUpdated { get; init; }

    /// <summary>Beyond the original, as all below, and for the provider alone.</summary>
    public DateTimeOffset? ValidFrom { get; init; }

    /// <summary>The last day that it holds, Norwegian time.</summary>
    public DateOnly? ValidTo { get; init; }

    public string? Note { get; init; }

    /// <summary>From when the token server acts on a change; in answers to changes alone.</summary>
    public DateTimeOffset? EffectiveAt { get; init; }

    /// <summary>Where a page of them ends.</summary>
    [JsonIgnore]
    public Guid Id { get; init; }
}
