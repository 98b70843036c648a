using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Scopes;
using Portvakt.Store.Keys;

namespace Portvakt.Store.Changes;

/// <summary>Adds the change rows to a save. Every change of a part raises its aggregate, so looking there suffices.</summary>
internal static class ChangeNotes
{
    public static IReadOnlyList<Change> NoteChanges(this ChangeTracker tracker, PortvaktDb db)
    {
        var changes = tracker.Entries().Select(Note).OfType<Change>().ToList();
        db.Changes.AddRange(changes);
        return changes;
    }

    private static Change? Note(EntityEntry entry)
    {
        if (entry.State is EntityState.Unchanged or EntityState.Detached)
            return null;
        return entry.Entity switch
        {
            Integration x => new Change { Kind = ChangeKind.Integration, EntityId = x.Id },
            Scope x => new Change { Kind = ChangeKind.Scope, EntityId = x.Id },
            ScopeAccess x => new Change { Kind = ChangeKind.Access, EntityId = x.Id },
            StoredSigningKey x => new Change { Kind = ChangeKind.SigningKey, EntityId = x.Id },
            ScopePrefix x => new Change { Kind = ChangeKind.Prefix, EntityId = x.Id },
            DelegationScheme x => new Change
            {
                Kind = ChangeKind.DelegationScheme,
                EntityId = x.Id,
            },
            Delegation x => new Change { Kind = ChangeKind.Delegation, EntityId = x.Id },
            RegisteredSystem x => new Change
            {
                Kind = ChangeKind.RegisteredSystem,
                EntityId = x.Id,
            },
            SystemUser x => new Change { Kind = ChangeKind.SystemUser, EntityId = x.Id },
            Consent x => new Change { Kind = ChangeKind.Consent, EntityId = x.Id },
            _ => null,
        };
    }
}
