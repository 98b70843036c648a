using System.ComponentModel;
using System.Text.Json.Serialization;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>An access on the wire.</summary>
internal sealed record AccessBody
{
    public required string Scope { get; init; }
    public required string OwnerOrgno { get; init; }

    [Description("From the register of organisations.")]
    public string? OwnerOrganizationName { get; init; }

    public required string ConsumerOrgno { get; init; }

    [Description("From the register of organisations.")]
    public string? ConsumerOrganizationName { get; init; }

    [Description("DENIED is one that was taken away or has run out.")]
    [Words(typeof(ScopeWords), nameof(ScopeWords.AccessStates))]
    public required string State { get; init; }
    public required DateTimeOffset Created { get; init; }
    public required DateTimeOffset LastUpdated { get; init; }

    /// <summary>Beyond the original, as all below.</summary>
    [Description("From when it holds; the provider alone sees it and the next two.")]
    public DateTimeOffset? ValidFrom { get; init; }

    [Description("The last day that it holds, Norwegian time.")]
    public DateOnly? ValidTo { get; init; }

    [Description("The provider's own.")]
    public string? Note { get; init; }

    [Description("From when the token server acts on a change; in answers to changes alone.")]
    public DateTimeOffset? EffectiveAt { get; init; }

    /// <summary>Where a page of them ends.</summary>
    [JsonIgnore]
    public Guid Id { get; init; }
}
