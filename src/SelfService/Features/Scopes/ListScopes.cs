using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Lists "Mine API".</summary>
internal sealed class ListScopes(PortvaktDb db, TimeProvider clock)
{
    public async Task<ScopeList> Handle(
        ScopeFilter filter,
        EnvironmentName environment,
        OrganisationId owner,
        CancellationToken cancellation
    )
    {
        var own = db.Scopes.Where(s => s.Environment == environment && s.Owner == owner);
        var scopes = await own.AsNoTracking().ToListAsync(cancellation);
        var accesses = await Accesses(own.Select(s => s.Id), cancellation);
        var requests = await Requests(own.Select(s => s.Id), cancellation);
        var matching = scopes.FindAll(s => Matches(s, filter));
        var rows = matching
            .Where(s => s.Active || filter.Inactive)
            .Select(s => new ScopeRow(
                s,
                accesses.GetValueOrDefault(s.Id),
                requests.GetValueOrDefault(s.Id)
            ))
            .OrderBy(row => row.Scope.Name.Value, StringComparer.Ordinal);
        return new ScopeList(
            [.. Ordered(rows, filter.Order)],
            scopes.Count,
            filter.Inactive ? 0 : matching.Count(s => !s.Active),
            await db.Prefixes.Of(owner, environment, cancellation),
            [.. scopes.Select(s => s.Name.Prefix).Distinct().Order(StringComparer.Ordinal)]
        );
    }

    // In memory: SQLite folds the case of a-z only, and descriptions have æ, ø and å.
    private static bool Matches(Scope scope, ScopeFilter filter) =>
        (filter.Prefix is null || scope.Name.Prefix == filter.Prefix)
        && (
            Has(scope.Name.Value, filter.Query)
            || Has(scope.Description.Default, filter.Query)
            || scope.Description.Tagged.Values.Any(text => Has(text, filter.Query))
        );

    private static bool Has(string text, string query) =>
        text.Contains(query, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<ScopeRow> Ordered(IEnumerable<ScopeRow> byName, ScopeOrder order) =>
        order switch
        {
            ScopeOrder.Accesses => byName.OrderByDescending(row => row.Accesses),
            ScopeOrder.Requests => byName.OrderByDescending(row => row.Requests),
            ScopeOrder.Newest => byName.OrderByDescending(row => row.Scope.Created),
            _ => byName,
        };

    private Task<Dictionary<Guid, int>> Accesses(
        IQueryable<Guid> scopes,
        CancellationToken cancellation
    ) =>
        db
            .Accesses.Standing(clock.GetUtcNow())
            .Where(a => scopes.Contains(a.ScopeId))
            .GroupBy(a => a.ScopeId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);

    private Task<Dictionary<Guid, int>> Requests(
        IQueryable<Guid> scopes,
        CancellationToken cancellation
    ) =>
        db
            .AccessRequests.Where(r => r.State == AccessRequestState.Requested)
            .Where(r => scopes.Contains(r.ScopeId))
            .GroupBy(r => r.ScopeId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
}
