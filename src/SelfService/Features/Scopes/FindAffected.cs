using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>
/// Finds whom it hits when a scope ends or works again: those with access, and those that need none since the scope is
/// open to all or delegated, once their integrations have it.
/// </summary>
internal sealed class FindAffected(PortvaktDb db, ReadAccesses accesses, ScopeClients clients)
{
    /// <summary>Each once, those with access first; by name.</summary>
    public async Task<IReadOnlyList<AffectedConsumer>> Handle(
        Scope scope,
        CancellationToken cancellation
    )
    {
        var rows = await accesses.All(scope, cancellation);
        var having = (await clients.Of(scope, cancellation))
            .Where(c => c.Keeper != scope.Owner)
            .CountBy(c => c.Keeper)
            .ToDictionary();
        var granted = rows.Where(row => row.Consumer != scope.Owner)
            .Select(row => new AffectedConsumer(
                row.Consumer,
                row.Name,
                AffectedBy.Access,
                having.GetValueOrDefault(row.Consumer)
            ))
            .ToList();
        if (WithoutAccess(scope) is not { } by)
            return granted;
        var others = having.Keys.Except(granted.Select(row => row.Number)).ToList();
        var names = await db.NamesOf(others, cancellation);
        return
        [
            .. granted,
            .. others
                .Select(o => new AffectedConsumer(o, names.GetValueOrDefault(o), by, having[o]))
                .OrderBy(row => row.Name ?? "\uffff", StringComparer.InvariantCultureIgnoreCase)
                .ThenBy(row => row.Number.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>How others than those with access get tokens; null when they get none, and so lose none.</summary>
    private static AffectedBy? WithoutAccess(Scope scope) =>
        scope switch
        {
            { AccessibleForAll: true } => AffectedBy.OpenToAll,
            { DelegationSource: not null } => AffectedBy.Delegation,
            _ => null,
        };
}
