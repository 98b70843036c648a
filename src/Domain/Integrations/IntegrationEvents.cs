using System.Text.Json;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Integrations;

/// <summary>What the log keeps of each change. Of a key only what is in every token request: its kid.</summary>
public static class IntegrationEvents
{
    public static Event Created(Integration integration, Actor actor, DateTimeOffset now) =>
        Of(EventType.IntegrationCreated, integration, actor, now, after: Facts(integration));

    /// <param name="before">The facts as they were.</param>
    public static Event Changed(
        Integration integration,
        string before,
        Actor actor,
        DateTimeOffset now
    ) => Of(EventType.IntegrationChanged, integration, actor, now, before, Facts(integration));

    /// <summary>That it was deactivated or works again.</summary>
    public static Event Switched(Integration integration, Actor actor, DateTimeOffset now) =>
        Of(
            integration.Active
                ? EventType.IntegrationReactivated
                : EventType.IntegrationDeactivated,
            integration,
            actor,
            now
        );

    public static Event SecretRenewed(Integration integration, Actor actor, DateTimeOffset now) =>
        Of(
            EventType.SecretRenewed,
            integration,
            actor,
            now,
            after: JsonSerializer.Serialize(new { expires = integration.Secret!.Expires })
        );

    /// <param name="before">The scopes as they were.</param>
    public static Event ScopesChanged(
        Integration integration,
        IReadOnlyList<string> before,
        Actor actor,
        DateTimeOffset now
    ) =>
        Of(
            EventType.IntegrationScopesChanged,
            integration,
            actor,
            now,
            JsonSerializer.Serialize(new { scopes = before }),
            JsonSerializer.Serialize(new { scopes = Names(integration) })
        );

    /// <summary>The scopes of a client, in the order of their names.</summary>
    public static IReadOnlyList<string> Names(Integration integration) =>
        [.. integration.Scopes.Select(s => s.Scope.Value).Order(StringComparer.Ordinal)];

    /// <summary>What can be changed about a client, as the log keeps it.</summary>
    public static string Facts(Integration integration) =>
        JsonSerializer.Serialize(
            new
            {
                kind = integration.Kind.Word(),
                name = integration.Name,
                description = integration.Description,
                scopes = Names(integration),
                tokenLifetime = integration.TokenLifetime,
                supplier = integration.Supplier?.Value,
                authentication = ClientWords.Authentications.Of(
                    integration.Settings.Authentication
                ),
                grantTypes = integration.Settings.GrantTypes.Select(ClientWords.GrantTypes.Of),
                redirectUris = integration.Settings.RedirectUris,
                postLogoutRedirectUris = integration.Settings.PostLogoutRedirectUris,
                frontchannelLogoutUri = integration.Settings.FrontchannelLogoutUri,
                team = integration.Team,
                tags = integration.Tags,
            }
        );

    private static Event Of(
        string type,
        Integration integration,
        Actor actor,
        DateTimeOffset now,
        string? before = null,
        string? after = null
    ) =>
        Event.Of(
            type,
            actor,
            now,
            integration.ClientId,
            integration.Environment.Value,
            integration.Owner,
            before,
            after
        );
}
