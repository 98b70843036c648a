using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>A client's keys on the wire.</summary>
internal sealed record KeySetBody
{
    [MaxLength(KeyPolicy.MaxKeys)]
    public required IReadOnlyList<KeyBody> Keys { get; init; }

    [Description("When the client was registered.")]
    [ServerSet]
    public required DateTimeOffset Created { get; init; }

    [Description("When the client or its keys were changed last.")]
    [ServerSet]
    public required DateTimeOffset LastUpdated { get; init; }

    [Description("From when the token server acts on a change; in answers to changes alone.")]
    [ServerSet]
    public DateTimeOffset? EffectiveAt { get; init; }

    public static KeySetBody Of(Integration integration, DateTimeOffset? effectiveAt) =>
        new()
        {
            Keys = [.. integration.Keys.Select(KeyBody.Of)],
            Created = integration.Created,
            LastUpdated = integration.LastUpdated,
            EffectiveAt = effectiveAt,
        };
}
