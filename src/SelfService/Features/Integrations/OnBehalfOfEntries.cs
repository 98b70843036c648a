using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Adds, changes and removes those that an ID-porten client signs people in for.</summary>
internal sealed class OnBehalfOfEntries(PortvaktDb db, NumberSchemes numbers, TimeProvider clock)
{
    public Task<Outcome<OnBehalfOf>> Add(
        string clientId,
        RequestedOnBehalfOf asked,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    ) =>
        Change(
            clientId,
            EventType.OnBehalfOfAdded,
            (client, now) =>
                OnBehalfOf.Create(asked, numbers, now).Then(entry => client.Add(entry, now)),
            environment,
            actor,
            cancellation
        );

    public Task<Outcome<OnBehalfOf>> Replace(
        string clientId,
        string id,
        RequestedOnBehalfOf asked,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    ) =>
        Change(
            clientId,
            EventType.OnBehalfOfChanged,
            (client, now) =>
            {
                if (client.OnBehalfOf.FirstOrDefault(o => o.Id == id) is not { } entry)
                    return Problem.Of(Problems.OnBehalfOfUnknown, id);
                client.ChangedOnBehalfOf(now);
                return entry.Change(asked, numbers, now);
            },
            environment,
            actor,
            cancellation
        );

    public Task<Outcome<OnBehalfOf>> Remove(
        string clientId,
        string id,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    ) =>
        Change(
            clientId,
            EventType.OnBehalfOfRemoved,
            (client, now) =>
                client.RemoveOnBehalfOf(id, now) is { } entry
                    ? entry
                    : Problem.Of(Problems.OnBehalfOfUnknown, id),
            environment,
            actor,
            cancellation
        );

    private async Task<Outcome<OnBehalfOf>> Change(
        string clientId,
        string type,
        Func<Integration, DateTimeOffset, Outcome<OnBehalfOf>> deed,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var found = await db.Integrations.Kept(
            environment,
            actor,
            clientId,
            expected: null,
            cancellation
        );
        if (!found.Ok)
            return Outcome<OnBehalfOf>.Failed(found.Problems);
        var now = clock.GetUtcNow();
        var done = deed(found.Value, now);
        if (!done.Ok)
            return done;
        var facts = new
        {
            onbehalfof = done.Value.Id,
            name = done.Value.Name,
            organisation = done.Value.Organisation.ToString(),
        };
        db.Events.Add(
            Event.Of(
                type,
                actor,
                now,
                clientId,
                environment.Name.Value,
                found.Value.Owner,
                after: JsonSerializer.Serialize(facts)
            )
        );
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? done
            : Problem.Of(Problems.ConcurrentChange);
    }
}
