using System.Text.Json;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Scopes;

/// <summary>What the provider's log keeps of accesses. The note is its own business and stays where it is.</summary>
public static class AccessEvents
{
    public static Event Granted(Scope scope, ScopeAccess access, Actor actor, DateTimeOffset now) =>
        Of(EventType.AccessGranted, scope, actor, now, after: Facts(access));

    public static Event Removed(Scope scope, ScopeAccess access, Actor actor, DateTimeOffset now) =>
        Of(EventType.AccessRemoved, scope, actor, now, before: Facts(access));

    /// <param name="before">The facts as they were.</param>
    public static Event Changed(
        Scope scope,
        string before,
        ScopeAccess access,
        Actor actor,
        DateTimeOffset now
    ) => Of(EventType.AccessChanged, scope, actor, now, before, Facts(access));

    /// <summary>That a removal was undone.</summary>
    public static Event Restored(
        Scope scope,
        ScopeAccess access,
        Actor actor,
        DateTimeOffset now
    ) => Of(EventType.AccessRestored, scope, actor, now, after: Facts(access));

    /// <summary>What the log keeps of an access.</summary>
    public static string Facts(ScopeAccess access) =>
        JsonSerializer.Serialize(
            new { consumer = access.Consumer.ToString(), lastDay = access.Validity.LastDay }
        );

    private static Event Of(
        string type,
        Scope scope,
        Actor actor,
        DateTimeOffset now,
        string? before = null,
        string? after = null
    ) =>
        Event.Of(
            type,
            actor,
            now,
            scope.Name.Value,
            scope.Environment.Value,
            scope.Owner,
            before,
            after
        );
}
