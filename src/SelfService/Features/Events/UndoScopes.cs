using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Login;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Events;

/// <summary>What undoes changes of a provider's scopes, of the accesses to them and of its rules.</summary>
internal sealed class UndoScopes(PortvaktDb db, TimeProvider clock)
{
    public async Task<IReadOnlyList<(Event, LogUndo)>> Handle(
        IReadOnlyList<Event> events,
        Visit visit,
        CancellationToken cancellation
    )
    {
        var (environment, owner) = (visit.Environment.Name, visit.Organisation);
        var changes = events.Where(e => IsUndoable(e) && e.Organisation == owner).ToList();
        var names = changes
            .Select(e => e.Subject)
            .Distinct()
            .Where(name => ScopeName.TryOf(name, out _))
            .Select(ScopeName.Of)
            .ToList();
        if (names.Count == 0)
            return [];
        var scopes = await db
            .Scopes.AsNoTracking()
            .Where(s => s.Environment == environment && s.Owner == owner && names.Contains(s.Name))
            .ToDictionaryAsync(s => s.Name.Value, cancellation);
        var removed = await Removed([.. scopes.Values.Select(s => s.Id)], cancellation);
        var held = await Rules([.. scopes.Values.Select(s => s.Id)], cancellation);
        return
        [
            .. from entry in changes
            let scope = scopes.GetValueOrDefault(entry.Subject)
            where scope is not null
            let undo = entry.Type switch
            {
                EventType.AccessRemoved => Access(entry, scope, removed, visit),
                EventType.ApprovalRuleEnded => Rule(entry, scope, held, visit),
                _ => Switched(entry, scope, visit),
            }
            where undo is not null
            select (entry, undo),
        ];
    }

    private static bool IsUndoable(Event entry) =>
        entry.Type
            is EventType.ScopeDeactivated
                or EventType.ScopeReactivated
                or EventType.AccessRemoved
                or EventType.ApprovalRuleEnded;

    private static LogUndo? Switched(Event entry, Scope scope, Visit visit)
    {
        var wasEnded = entry.Type == EventType.ScopeDeactivated;
        if (scope.Active == wasEnded || visit.Refusal(Operation.ChangeScope) is not null)
            return null;
        return wasEnded
            ? new(UndoTexts.ReactivateScope, Links.ReactivateScope(scope.Environment, scope.Id))
            : new(UndoTexts.DeactivateScope, Links.DeactivateScope(scope.Environment, scope.Id));
    }

    private LogUndo? Access(
        Event entry,
        Scope scope,
        ILookup<Guid, ScopeAccess> removed,
        Visit visit
    )
    {
        var consumer = EventFacts.OrganisationIn(entry, "consumer");
        var now = clock.GetUtcNow();
        return
            visit.Refusal(Operation.GrantAccess) is null
            && removed[scope.Id].FirstOrDefault(a => a.Consumer == consumer) is { } access
            && access.UndoUntil(now) is not null
            ? new(
                UndoTexts.RestoreAccess,
                Links.RestoreAccess(scope.Environment, scope.Id, access.Id)
            )
            : null;
    }

    /// <summary>Not while another of its name holds: it has been made again.</summary>
    private static LogUndo? Rule(
        Event entry,
        Scope scope,
        ILookup<Guid, string> held,
        Visit visit
    ) =>
        visit.Refusal(Operation.DecideAccessRequest) is null
        && scope is { Active: true, AccessibleForAll: false }
        && ApprovalRuleEvents.Read(entry) is { } rule
        && !held[scope.Id].Contains(rule.Rule)
            ? new(UndoTexts.CreateRule, Links.NewApprovalRuleLike(scope.Environment, entry.Id))
            : null;

    private async Task<ILookup<Guid, ScopeAccess>> Removed(
        IReadOnlyList<Guid> scopes,
        CancellationToken cancellation
    )
    {
        var since = clock.GetUtcNow() - ScopeAccess.UndoTime;
        var removed = await db
            .Accesses.AsNoTracking()
            .Where(a => scopes.Contains(a.ScopeId) && a.State == AccessState.Denied)
            .Where(a => a.Validity.To > since)
            .ToListAsync(cancellation);
        return removed.ToLookup(a => a.ScopeId);
    }

    private async Task<ILookup<Guid, string>> Rules(
        IReadOnlyList<Guid> scopes,
        CancellationToken cancellation
    )
    {
        var held = await db
            .ApprovalRules.Where(r => scopes.Contains(r.ScopeId) && r.Ended == null)
            .Select(r => new { r.ScopeId, r.Name })
            .ToListAsync(cancellation);
        return held.ToLookup(r => r.ScopeId, r => r.Name);
    }
}
