using System.Text.Json;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Scopes;

/// <summary>
/// A request concerns two organisations, and each has it in its own log: who of them acted stands in the actor's own log
/// alone, and so does the consumer's client.
/// </summary>
public static class AccessRequestEvents
{
    public static IEnumerable<Event> Asked(
        Scope scope,
        AccessRequest request,
        Actor consumer,
        DateTimeOffset now
    ) => Both(EventType.AccessRequested, scope, request, consumer, now);

    public static IEnumerable<Event> Decided(
        Scope scope,
        AccessRequest request,
        Actor provider,
        DateTimeOffset now
    ) => Both(EventType.AccessRequestDecided, scope, request, provider, now);

    public static IEnumerable<Event> Withdrawn(
        Scope scope,
        AccessRequest request,
        Actor consumer,
        DateTimeOffset now
    ) => Both(EventType.AccessRequestWithdrawn, scope, request, consumer, now);

    /// <summary>Nobody: the provider's rule decides for it, at once.</summary>
    public static Actor ByRule(Scope scope, Actor consumer) =>
        new()
        {
            Organisation = scope.Owner,
            Via = Via.Job,
            CorrelationId = consumer.CorrelationId,
        };

    /// <summary>Somebody of another organisation: nobody by name or client.</summary>
    public static Actor Outsider(Actor actor) => actor with { PersonId = null, ClientId = null };

    private static IEnumerable<Event> Both(
        string type,
        Scope scope,
        AccessRequest request,
        Actor actor,
        DateTimeOffset now
    )
    {
        var outsider = Outsider(actor);
        var isConsumers = actor.Organisation == request.Consumer;
        yield return Of(
            type,
            scope,
            request.Consumer,
            isConsumers ? actor : outsider,
            now,
            Facts(request, request.ClientId)
        );
        yield return Of(
            type,
            scope,
            scope.Owner,
            isConsumers ? outsider : actor,
            now,
            Facts(request, clientId: null)
        );
    }

    private static string Facts(AccessRequest request, string? clientId) =>
        JsonSerializer.Serialize(
            new
            {
                request = request.Id,
                consumer = request.Consumer.ToString(),
                state = ScopeWords.RequestStates.Of(request.State),
                lastDay = request.LastDay,
                rule = request.Rule,
                client = clientId,
            }
        );

    private static Event Of(
        string type,
        Scope scope,
        OrganisationId log,
        Actor actor,
        DateTimeOffset now,
        string after
    ) =>
        Event.Of(
            type,
            actor,
            now,
            scope.Name.Value,
            scope.Environment.Value,
            log,
            before: null,
            after
        );
}
