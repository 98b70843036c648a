using System.Buffers.Text;
using System.Text.Json.Serialization;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>A client's keys on the wire.</summary>
internal sealed record KeySetBody
{
    public required IReadOnlyList<KeyBody> Keys { get; init; }
    public required DateTimeOffset Created { get; init; }
    public required DateTimeOffset LastUpdated { get; init; }

    /// <summary>From when the token server acts on a change; in answers to changes alone.</summary>
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
