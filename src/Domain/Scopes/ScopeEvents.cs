using System.Text.Json;
using System.Text.Json.Serialization;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Scopes;

/// <summary>What the log keeps of a scope's changes.</summary>
public static class ScopeEvents
{
    public static Event Created(Scope scope, Actor actor, DateTimeOffset now) =>
        Of(EventType.ScopeCreated, scope, actor, now, after: Facts(scope));

    /// <param name="before">The facts as they were.</param>
    public static Event Changed(Scope scope, string before, Actor actor, DateTimeOffset now) =>
        Of(EventType.ScopeChanged, scope, actor, now, before, Facts(scope));

    /// <summary>That it was deactivated or gives tokens again.</summary>
    public static Event Switched(Scope scope, Actor actor, DateTimeOffset now) =>
        Of(
            scope.Active ? EventType.ScopeReactivated : EventType.ScopeDeactivated,
            scope,
            actor,
            now
        );

    /// <summary>What can be changed about a scope, as the log keeps it.</summary>
    public static string Facts(Scope scope) => Facts(ScopeProperties.Of(scope), scope.Introduction);

    /// <summary>The same of what it is to become.</summary>
    public static string Facts(ScopeProperties properties, ScopeIntroduction introduction)
    {
        var facts = JsonSerializer.SerializeToNode(properties, Words)!.AsObject();
        foreach (
            var (name, value) in JsonSerializer.SerializeToNode(introduction, Words)!.AsObject()
        )
            facts[name] = value?.DeepClone();
        return facts.ToJsonString(Words);
    }

    private static readonly JsonSerializerOptions Words = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter() },
    };

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
