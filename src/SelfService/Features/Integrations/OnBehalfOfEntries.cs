using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Adds, changes and removes those that an ID-porten client signs people in for.</summary>
internal sealed class OnBehalfOfEntries(KeptIntegrations kept, NumberSchemes numbers)
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

    private Task<Outcome<OnBehalfOf>> Change(
        string clientId,
        string type,
        Func<Integration, DateTimeOffset, Outcome<OnBehalfOf>> deed,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    ) =>
        kept.Change<OnBehalfOf>(
            clientId,
            expected: null,
            environment,
            actor,
            (integration, now, events) =>
            {
                var done = deed(integration, now);
                if (done.Ok)
                    events.Add(Told(type, integration, done.Value, actor, now));
                return done;
            },
            cancellation
        );

    private static Event Told(
        string type,
        Integration integration,
        OnBehalfOf entry,
        Actor actor,
        DateTimeOffset now
    ) =>
        Event.Of(
            type,
            actor,
            now,
            integration.ClientId,
            integration.Environment.Value,
            integration.Owner,
            after: JsonSerializer.Serialize(
                new
                {
                    onbehalfof = entry.Id,
                    name = entry.Name,
                    organisation = entry.Organisation.ToString(),
                }
            )
        );
}
