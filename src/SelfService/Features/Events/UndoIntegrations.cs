using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Events;

/// <summary>What undoes changes of integrations, of their scopes and of their keys.</summary>
internal sealed class UndoIntegrations(PortvaktDb db, TimeProvider clock)
{
    public async Task<IReadOnlyList<(Event, LogUndo)>> Handle(
        IReadOnlyList<Event> events,
        Visit visit,
        CancellationToken cancellation
    )
    {
        var changes = events
            .Where(IsUndoable)
            .Select(e => (Event: e, Client: EventFacts.ClientOf(e) ?? e.Subject))
            .ToList();
        var ids = changes.Select(change => change.Client).Distinct().ToList();
        if (ids.Count == 0)
            return [];
        var integrations = await db
            .Integrations.AsNoTracking()
            .ReachedBy(visit.Environment, visit.Actor)
            .AsSplitQuery()
            .Where(i => ids.Contains(i.ClientId))
            .ToDictionaryAsync(i => i.ClientId, cancellation);
        var gone = await Ended(changes.Select(change => change.Event), visit, cancellation);
        return
        [
            .. from change in changes
            let integration = integrations.GetValueOrDefault(change.Client)
            where integration is not null && change.Event.Organisation == integration.Owner
            let undo = change.Event.Type switch
            {
                EventType.KeyRemoved => Key(change.Event, integration, visit),
                EventType.IntegrationScopesChanged or EventType.IntegrationChanged => Scopes(
                    change.Event,
                    integration,
                    gone,
                    visit
                ),
                _ => Switched(change.Event, integration, visit),
            }
            where undo is not null
            select (change.Event, undo),
        ];
    }

    private static bool IsUndoable(Event entry) =>
        entry.Type
            is EventType.IntegrationDeactivated
                or EventType.IntegrationReactivated
                or EventType.IntegrationScopesChanged
                or EventType.IntegrationChanged
                or EventType.KeyRemoved;

    private static LogUndo? Switched(Event entry, Integration integration, Visit visit)
    {
        var (environment, id, by) = (
            integration.Environment,
            integration.ClientId,
            visit.Actor.Organisation
        );
        var wasEnded = entry.Type == EventType.IntegrationDeactivated;
        if (
            integration.Active == wasEnded
            || visit.Refusal(Operation.DeactivateIntegration) is not null
        )
            return null;
        if (!wasEnded)
            return new(
                UndoTexts.DeactivateIntegration,
                Links.DeactivateIntegration(environment, id)
            );
        return integration.ReactivationRefusal(by) is null
            ? new(UndoTexts.ReactivateIntegration, Links.ReactivateIntegration(environment, id))
            : null;
    }

    private static LogUndo? Scopes(
        Event entry,
        Integration integration,
        IReadOnlySet<string> gone,
        Visit visit
    )
    {
        var lost = Lost(entry)
            .Except(integration.Scopes.Select(s => s.Scope.Value))
            .Except(gone)
            .ToList();
        return lost.Count > 0 && visit.Refusal(Operation.ChangeIntegration, integration) is null
            ? new(
                UndoTexts.AddScopes,
                Links.AddScopes(integration.Environment, integration.ClientId, lost)
            )
            : null;
    }

    private LogUndo? Key(Event entry, Integration integration, Visit visit) =>
        KeyEvents.RemovedJwk(entry) is not null
        && !(EventFacts.TimeIn(entry, "expires") <= clock.GetUtcNow())
        && integration.Keys.Count < KeyPolicy.MaxKeys
        && integration.Keys.All(key => key.Kid != entry.Subject)
        && visit.Refusal(Operation.ManageKeys, integration) is null
            ? new(
                UndoTexts.AddKey,
                Links.RestoreKey(integration.Environment, integration.ClientId, entry.Id)
            )
            : null;

    /// <summary>The scopes that a change took away.</summary>
    private static IEnumerable<string> Lost(Event entry) =>
        EventFacts
            .List(entry.Before, "scopes")
            .Except(EventFacts.List(entry.After, "scopes"), StringComparer.Ordinal);

    /// <summary>Those of them that no client can get now.</summary>
    private async Task<IReadOnlySet<string>> Ended(
        IEnumerable<Event> events,
        Visit visit,
        CancellationToken cancellation
    )
    {
        var names = events
            .SelectMany(Lost)
            .Distinct()
            .Where(name => ScopeName.TryOf(name, out _))
            .Select(ScopeName.Of)
            .ToList();
        if (names.Count == 0)
            return new HashSet<string>();
        var environment = visit.Environment.Name;
        var ended = await db
            .Scopes.Where(s => s.Environment == environment && !s.Active && names.Contains(s.Name))
            .Select(s => s.Name)
            .ToListAsync(cancellation);
        return ended.Select(name => name.Value).ToHashSet(StringComparer.Ordinal);
    }
}
