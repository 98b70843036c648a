using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>
/// Finds the active clients that have a scope, and whose they are. Their names and ids are no business of the scope's owner.
/// </summary>
internal sealed class ScopeClients(PortvaktDb db, TimeProvider clock)
{
    public async Task<IReadOnlyList<ScopeClient>> Of(Scope scope, CancellationToken cancellation)
    {
        var (environment, name) = (scope.Environment, scope.Name);
        var clients = await db
            .Integrations.AsNoTracking()
            .Where(i => i.Environment == environment && i.Active)
            .Where(i => i.Scopes.Any(s => s.Scope == name))
            .Select(i => new
            {
                i.Owner,
                i.Supplier,
                i.Kind,
                i.TokenLifetime,
            })
            .ToListAsync(cancellation);
        var granted = await db
            .Accesses.Standing(clock.GetUtcNow())
            .Where(a => a.ScopeId == scope.Id)
            .Select(a => a.Consumer)
            .ToHashSetAsync(cancellation);
        return
        [
            .. clients.Select(c =>
            {
                var keeper = c.Supplier ?? c.Owner;
                var has = keeper == scope.Owner || granted.Contains(keeper);
                return new ScopeClient(keeper, c.Kind, c.TokenLifetime, has);
            }),
        ];
    }
}
