using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Login;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Reads one of the visitor's own scopes; another organisation's is as if it were not there.</summary>
internal sealed class ReadScope(PortvaktDb db, TimeProvider clock)
{
    /// <summary>The scope; null when it does not exist here or belongs to others.</summary>
    public Task<Scope?> Find(Guid id, Visit visit, CancellationToken cancellation)
    {
        var environment = visit.Environment.Name;
        var owner = visit.Organisation;
        return db
            .Scopes.AsNoTracking()
            .FirstOrDefaultAsync(
                s => s.Id == id && s.Environment == environment && s.Owner == owner,
                cancellation
            );
    }

    /// <summary>Those who have access now, by name.</summary>
    public async Task<IReadOnlyList<AccessRow>> Accesses(
        Scope scope,
        CancellationToken cancellation
    )
    {
        var accesses = await db
            .Accesses.AsNoTracking()
            .Standing(clock.GetUtcNow())
            .Where(a => a.ScopeId == scope.Id)
            .ToListAsync(cancellation);
        var names = await db.NamesOf(accesses.ConvertAll(a => a.Consumer), cancellation);
        return
        [
            .. accesses
                .Select(a => new AccessRow(
                    a.Id,
                    a.Consumer,
                    names.GetValueOrDefault(a.Consumer),
                    a.Validity.From
                ))
                .OrderBy(row => row.Name ?? "\uffff", StringComparer.InvariantCultureIgnoreCase),
        ];
    }
}
