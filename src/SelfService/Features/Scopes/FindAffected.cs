using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Finds whom it hits when a scope ends or works again.</summary>
internal sealed class FindAffected(ReadAccesses accesses, ScopeClients clients)
{
    public async Task<AffectedConsumers> Handle(Scope scope, CancellationToken cancellation)
    {
        var rows = await accesses.All(scope, cancellation);
        var having = (await clients.Of(scope, cancellation))
            .Where(c => c.Keeper != scope.Owner)
            .CountBy(c => c.Keeper)
            .ToDictionary();
        var consumers = rows.Select(row => row.Consumer).ToHashSet();
        return new AffectedConsumers(
            [
                .. rows.Where(row => row.Consumer != scope.Owner)
                    .Select(row => (row, having.GetValueOrDefault(row.Consumer))),
            ],
            having.Where(entry => !consumers.Contains(entry.Key)).Sum(entry => entry.Value)
        );
    }
}
