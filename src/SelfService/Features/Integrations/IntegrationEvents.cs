using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What the log keeps of each change. Of a key only what is in every token request: its kid.</summary>
internal static class IntegrationEvents
{
    public static Event Created(Integration integration, Actor actor, DateTimeOffset now) =>
        Event.Of(
            EventType.IntegrationCreated,
            actor,
            now,
            integration.ClientId,
            integration.Environment.Value,
            integration.Owner,
            after: JsonSerializer.Serialize(
                new
                {
                    kind = integration.Kind.Word(),
                    scopes = Names(integration),
                    tokenLifetime = integration.TokenLifetime,
                }
            )
        );

    /// <param name="before">The scopes as they were.</param>
    public static Event ScopesChanged(
        Integration integration,
        IReadOnlyList<string> before,
        Actor actor,
        DateTimeOffset now
    ) =>
        Event.Of(
            EventType.IntegrationScopesChanged,
            actor,
            now,
            integration.ClientId,
            integration.Environment.Value,
            integration.Owner,
            JsonSerializer.Serialize(new { scopes = before }),
            JsonSerializer.Serialize(new { scopes = Names(integration) })
        );

    public static Event KeyAdded(
        Integration integration,
        PublicKey key,
        Actor actor,
        DateTimeOffset now
    ) =>
        Event.Of(
            EventType.KeyAdded,
            actor,
            now,
            key.Kid,
            integration.Environment.Value,
            integration.Owner,
            after: Facts(integration, key)
        );

    public static Event KeyRemoved(
        Integration integration,
        PublicKey key,
        Actor actor,
        DateTimeOffset now
    ) =>
        Event.Of(
            EventType.KeyRemoved,
            actor,
            now,
            key.Kid,
            integration.Environment.Value,
            integration.Owner,
            before: Facts(integration, key)
        );

    /// <summary>The scopes of a client, in the order of their names.</summary>
    public static IReadOnlyList<string> Names(Integration integration) =>
        [.. integration.Scopes.Select(s => s.Scope.Value).Order(StringComparer.Ordinal)];

    private static string Facts(Integration integration, PublicKey key) =>
        JsonSerializer.Serialize(
            new
            {
                clientId = integration.ClientId,
                algorithm = key.Algorithm,
                bits = key.Bits,
                expires = key.Validity.To,
            }
        );
}
