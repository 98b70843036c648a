using System.ComponentModel;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Promotion;

/// <summary>A client that was just taken into production, on the wire; GET /clients/{clientId} has all of it.</summary>
internal sealed record PromotedBody
{
    [Description("The new client.")]
    public required string ClientId { get; init; }
    public required string ClientName { get; init; }

    [Description("Those that production knows; the others were left behind.")]
    public required IReadOnlyList<string> Scopes { get; init; }

    [Description(
        "Whether it lacks a key: none comes along, and one that was used in test is refused here."
    )]
    public required bool NeedsKey { get; init; }
    public required string JwksUri { get; init; }

    [Description("From when the token server knows it.")]
    public required DateTimeOffset EffectiveAt { get; init; }

    public static PromotedBody Of(Integration made, DateTimeOffset now) =>
        new()
        {
            ClientId = made.ClientId,
            ClientName = made.Name,
            Scopes = [.. made.Scopes.Select(s => s.Scope.Value).Order(StringComparer.Ordinal)],
            NeedsKey = made.NeedsKey,
            JwksUri = $"/clients/{made.ClientId}/jwks",
            EffectiveAt = now,
        };
}
