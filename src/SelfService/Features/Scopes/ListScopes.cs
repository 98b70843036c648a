using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>An organisation's scopes in one environment, and the prefixes that it can make more with.</summary>
/// <param name="Total">How many there are before the search.</param>
public sealed record ScopeList(
    IReadOnlyList<ScopeRow> Rows,
    int Total,
    IReadOnlyList<string> Prefixes
);

/// <summary>Lists "Mine API".</summary>
internal sealed class ListScopes(PortvaktDb db, TimeProvider clock)
{
    /// <summary>Those whose name or description contains <paramref name="query"/>; all when it is empty.</summary>
    public async Task<ScopeList> Handle(
        string? query,
        EnvironmentName environment,
        OrganisationId owner,
        CancellationToken cancellation
    )
    {
        var scopes = await db
            .Scopes.AsNoTracking()
            .Where(s => s.Environment == environment && s.Owner == owner)
            .ToListAsync(cancellation);
        var counts = await Count(environment, owner, cancellation);
        return new ScopeList(
            [
                .. scopes
                    .Where(s =>
                        Matches(s.Name.Value, query) || Matches(s.Description.Default, query)
                    )
                    .OrderBy(s => s.Name.Value, StringComparer.Ordinal)
                    .Select(s => new ScopeRow(s, counts.GetValueOrDefault(s.Id))),
            ],
            scopes.Count,
            await db.Prefixes.Of(owner, environment, cancellation)
        );
    }

    // In memory: SQLite folds the case of a-z only, and descriptions have æ, ø and å.
    private static bool Matches(string text, string? query) =>
        text.Contains((query ?? "").Trim(), StringComparison.OrdinalIgnoreCase);

    private async Task<Dictionary<Guid, int>> Count(
        EnvironmentName environment,
        OrganisationId owner,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var own = db
            .Scopes.Where(s => s.Environment == environment && s.Owner == owner)
            .Select(s => s.Id);
        return await db
            .Accesses.Standing(now)
            .Where(a => own.Contains(a.ScopeId))
            .GroupBy(a => a.ScopeId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
    }
}
