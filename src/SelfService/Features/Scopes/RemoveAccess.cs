using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>
/// Takes an organisation's access away; tokens are refused from the next request on. <see cref="RestoreAccess"/> undoes it.
/// </summary>
internal sealed class RemoveAccess(
    PortvaktDb db,
    NumberSchemes numbers,
    GiveOrTake book,
    TimeProvider clock
)
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
        return AccessRow.Of(access, names);
    }

    /// <summary>Takes away one that stands.</summary>
    public async Task<Outcome<ScopeAccess>> Handle(
        Scope scope,
        Guid id,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var access = await db
            .Accesses.Standing(clock.GetUtcNow())
            .FirstOrDefaultAsync(a => a.Id == id && a.ScopeId == scope.Id, cancellation);
        return access is null
            ? Problem.Of(Problems.NotFound)
            : await Take(scope, access, actor, cancellation);
    }

    /// <summary>Takes away the one of an organisation; once more changes nothing.</summary>
    public async Task<Outcome<ScopeAccess>> Of(
        Scope scope,
        string? orgno,
        VersionCheck? expected,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var found = await db.AccessOf(scope, orgno, numbers, expected, cancellation);
        return found.Ok && found.Value.HoldsAt(clock.GetUtcNow())
            ? await Take(scope, found.Value, actor, cancellation)
            : found;
    }

    private async Task<Outcome<ScopeAccess>> Take(
        Scope scope,
        ScopeAccess access,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await book.Take(scope, access, actor, cancellation);
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? access
            : Problem.Of(Problems.ConcurrentChange);
    }
}
