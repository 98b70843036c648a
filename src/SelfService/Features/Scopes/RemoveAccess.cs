using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Takes an organisation's access away; tokens are refused from the next request on.</summary>
internal sealed class RemoveAccess(PortvaktDb db, TimeProvider clock)
{
    /// <summary>The access, with its consumer's name; null when it does not stand any more.</summary>
    public async Task<AccessRow?> Find(Scope scope, Guid id, CancellationToken cancellation)
    {
        var access = await db
            .Accesses.AsNoTracking()
            .Standing(clock.GetUtcNow())
            .FirstOrDefaultAsync(a => a.Id == id && a.ScopeId == scope.Id, cancellation);
        if (access is null)
            return null;
        var names = await db.NamesOf([access.Consumer], cancellation);
        return new AccessRow(
            id,
            access.Consumer,
            names.GetValueOrDefault(access.Consumer),
            access.Validity.From
        );
    }

    public async Task<Outcome<ScopeAccess>> Handle(
        Scope scope,
        Guid id,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var access = await db
            .Accesses.Standing(now)
            .FirstOrDefaultAsync(a => a.Id == id && a.ScopeId == scope.Id, cancellation);
        if (access is null)
            return Problem.Of(Problems.NotFound);
        access.Remove(now);
        db.Events.Add(
            Event.Of(
                EventType.AccessRemoved,
                actor,
                now,
                scope.Name.Value,
                scope.Environment.Value,
                scope.Owner,
                before: JsonSerializer.Serialize(new { consumer = access.Consumer.ToString() })
            )
        );
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? access
            : Problem.Of(Problems.ConcurrentChange);
    }
}
