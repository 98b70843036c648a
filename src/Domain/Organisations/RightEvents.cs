using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Organisations;

/// <summary>What the log keeps: which right, and whose by an id; never a name or a number.</summary>
public static class RightEvents
{
    /// <summary>In the log of the grant's organisation, whoever gave it.</summary>
    public static Event Given(RightGrant right, Actor actor, DateTimeOffset now) =>
        Event.Of(
            EventType.RightGiven,
            actor,
            now,
            right.Right.ToString(),
            right.Environment.Value,
            right.Organisation,
            after: Whose(right.PersonId)
        );

    /// <inheritdoc cref="Given(RightGrant, Actor, DateTimeOffset)"/>
    public static Event Withdrawn(RightGrant right, Actor actor, DateTimeOffset now) =>
        Event.Of(
            EventType.RightWithdrawn,
            actor,
            now,
            right.Right.ToString(),
            right.Environment.Value,
            right.Organisation,
            before: Whose(right.PersonId)
        );

    /// <param name="person">The person; the waiting grant for somebody who has not been here.</param>
    public static Event Given(
        Right right,
        Guid person,
        EnvironmentName environment,
        Actor actor,
        DateTimeOffset now
    ) =>
        Event.Of(
            EventType.RightGiven,
            actor,
            now,
            right.ToString(),
            environment.Value,
            after: Whose(person)
        );

    /// <inheritdoc cref="Given(Right, Guid, EnvironmentName, Actor, DateTimeOffset)"/>
    public static Event Withdrawn(
        Right right,
        Guid person,
        EnvironmentName environment,
        Actor actor,
        DateTimeOffset now
    ) =>
        Event.Of(
            EventType.RightWithdrawn,
            actor,
            now,
            right.ToString(),
            environment.Value,
            before: Whose(person)
        );

    public static Event Given(RoleHolder holder, Actor actor, DateTimeOffset now) =>
        Event.Of(
            EventType.RoleGiven,
            actor,
            now,
            holder.Role.ToString(),
            after: Whose(holder.PersonId)
        );

    public static Event Withdrawn(RoleHolder holder, Actor actor, DateTimeOffset now) =>
        Event.Of(
            EventType.RoleWithdrawn,
            actor,
            now,
            holder.Role.ToString(),
            before: Whose(holder.PersonId)
        );

    private static string Whose(Guid person) => JsonSerializer.Serialize(new { person });
}
