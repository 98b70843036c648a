using System.Text.Json;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Integrations;

/// <summary>
/// What the log keeps of changed keys: the kid, which is in every token request, and of a key that is gone its public half, so
/// that it can be added again.
/// </summary>
public static class KeyEvents
{
    /// <summary>That a client got a key.</summary>
    public static Event Added(
        Integration integration,
        PublicKey key,
        Actor actor,
        DateTimeOffset now
    ) => Of(EventType.KeyAdded, integration, key, actor, now, after: Facts(integration, key));

    /// <summary>That a client lost a key.</summary>
    public static Event Removed(
        Integration integration,
        PublicKey key,
        Actor actor,
        DateTimeOffset now
    ) =>
        Of(
            EventType.KeyRemoved,
            integration,
            key,
            actor,
            now,
            before: JsonSerializer.Serialize(
                new
                {
                    clientId = integration.ClientId,
                    algorithm = key.Algorithm,
                    bits = key.Bits,
                    expires = key.Validity.To,
                    jwk = JwkWriter.Element(key),
                }
            )
        );

    /// <summary>The client that an event about a key names; null for any other event.</summary>
    public static string? ClientOf(Event entry) =>
        Read(entry.Before ?? entry.After, "clientId") is { ValueKind: JsonValueKind.String } id
            ? id.GetString()
            : null;

    /// <summary>The public key that a removal took away, as a JWK; null when the event does not keep it.</summary>
    public static string? RemovedJwk(Event removed) =>
        removed.Type == EventType.KeyRemoved
        && Read(removed.Before, Jwk) is { ValueKind: JsonValueKind.Object } key
            ? key.GetRawText()
            : null;

    /// <summary>The name of the fact that holds a removed key.</summary>
    public const string Jwk = "jwk";

    private static JsonElement? Read(string? facts, string name) =>
        facts is not null
        && JsonElement.Parse(facts) is { ValueKind: JsonValueKind.Object } all
        && all.TryGetProperty(name, out var value)
            ? value
            : null;

    /// <summary>What became of a set of keys: one event for each that came, went, or got another end.</summary>
    /// <param name="before">The end of each key that there was, with the key.</param>
    public static IEnumerable<Event> Replaced(
        Integration integration,
        IReadOnlyDictionary<PublicKey, DateTimeOffset?> before,
        Actor actor,
        DateTimeOffset now
    )
    {
        foreach (var key in before.Keys.Where(key => !integration.Keys.Contains(key)))
            yield return Removed(integration, key, actor, now);
        foreach (var key in integration.Keys)
        {
            if (!before.TryGetValue(key, out var ended))
                yield return Added(integration, key, actor, now);
            else if (ended != key.Validity.To)
                yield return Renewed(integration, key, ended, actor, now);
        }
    }

    /// <summary>That a key got another end.</summary>
    /// <param name="ended">The end that it had.</param>
    public static Event Renewed(
        Integration integration,
        PublicKey key,
        DateTimeOffset? ended,
        Actor actor,
        DateTimeOffset now
    ) =>
        Of(
            EventType.KeyRenewed,
            integration,
            key,
            actor,
            now,
            JsonSerializer.Serialize(new { expires = ended }),
            Facts(integration, key)
        );

    /// <summary>The keys of a client with their ends, for <see cref="Replaced"/>.</summary>
    public static IReadOnlyDictionary<PublicKey, DateTimeOffset?> Ends(Integration integration) =>
        integration.Keys.ToDictionary(key => key, key => key.Validity.To);

    private static Event Of(
        string type,
        Integration integration,
        PublicKey key,
        Actor actor,
        DateTimeOffset now,
        string? before = null,
        string? after = null
    ) =>
        Event.Of(
            type,
            actor,
            now,
            key.Kid,
            integration.Environment.Value,
            integration.Owner,
            before,
            after
        );

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
