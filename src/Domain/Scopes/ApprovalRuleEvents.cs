using System.Text.Json;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Scopes;

/// <summary>What the provider's log keeps of its rules.</summary>
public static class ApprovalRuleEvents
{
    public static Event Created(Scope scope, ApprovalRule rule, Actor actor, DateTimeOffset now) =>
        Of(EventType.ApprovalRuleCreated, scope, actor, now, null, Facts(rule));

    public static Event Ended(Scope scope, ApprovalRule rule, Actor actor, DateTimeOffset now) =>
        Of(EventType.ApprovalRuleEnded, scope, actor, now, Facts(rule), null);

    /// <summary>What a rule that was ended said; null for any other event.</summary>
    public static EndedRule? Read(Event ended) =>
        ended is { Type: EventType.ApprovalRuleEnded, Before: { } facts }
            ? JsonSerializer.Deserialize<EndedRule>(facts, JsonSerializerOptions.Web)
            : null;

    private static string Facts(ApprovalRule rule) =>
        JsonSerializer.Serialize(
            new
            {
                rule = rule.Name,
                whom = ScopeWords.RuleKinds.Of(rule.Kind),
                values = rule.Values,
                months = rule.Months,
            }
        );

    private static Event Of(
        string type,
        Scope scope,
        Actor actor,
        DateTimeOffset now,
        string? before,
        string? after
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
