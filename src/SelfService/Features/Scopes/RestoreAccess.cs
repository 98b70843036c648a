using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>"Angre": gives back an access that was removed a moment ago, as it was; its consumer is not told of either.</summary>
internal sealed class RestoreAccess(
    PortvaktDb db,
    NumberSchemes numbers,
    ConsumerMail mail,
    TimeProvider clock
)
{
    /// <summary>Those of a scope whose removal can still be undone, the last one first.</summary>
    public async Task<IReadOnlyList<AccessRow>> Lately(Scope scope, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var since = now - ScopeAccess.UndoTime;
        var removed = await db
            .Accesses.AsNoTracking()
            .Where(a => a.ScopeId == scope.Id && a.State == AccessState.Denied)
            .Where(a => a.Validity.To > since)
            .ToListAsync(cancellation);
        var names = await db.NamesOf(removed.ConvertAll(a => a.Consumer), cancellation);
        return
        [
            .. removed
                .Where(a => a.UndoUntil(now) is not null)
                .OrderByDescending(a => a.Validity.To)
                .Select(a => AccessRow.Of(a, names) with { UndoUntil = a.UndoUntil(now) }),
        ];
    }

    /// <summary>One that was removed, whether or not it is too late now; null when there is none.</summary>
    public async Task<AccessRow?> Find(Scope scope, Guid id, CancellationToken cancellation)
    {
        var access = await db
            .Accesses.AsNoTracking()
            .FirstOrDefaultAsync(
                a => a.Id == id && a.ScopeId == scope.Id && a.State == AccessState.Denied,
                cancellation
            );
        return access is null
            ? null
            : AccessRow.Of(access, await db.NamesOf([access.Consumer], cancellation));
    }

    public async Task<Outcome<ScopeAccess>> Handle(
        Scope scope,
        Guid id,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var access = await db.Accesses.FirstOrDefaultAsync(
            a => a.Id == id && a.ScopeId == scope.Id,
            cancellation
        );
        return access is null
            ? Problem.Of(Problems.NotFound)
            : await Restore(scope, access, actor, cancellation);
    }

    /// <summary>The one of an organisation.</summary>
    public async Task<Outcome<ScopeAccess>> Of(
        Scope scope,
        string? orgno,
        VersionCheck? expected,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var found = await db.AccessOf(scope, orgno, numbers, expected, cancellation);
        return found.Ok ? await Restore(scope, found.Value, actor, cancellation) : found;
    }

    private async Task<Outcome<ScopeAccess>> Restore(
        Scope scope,
        ScopeAccess access,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var restored = access.Restore(now);
        if (!restored.Ok)
            return restored;
        db.Events.Add(AccessEvents.Restored(scope, access, actor, now));
        await mail.Drop(access, cancellation);
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? access
            : Problem.Of(Problems.ConcurrentChange);
    }
}
