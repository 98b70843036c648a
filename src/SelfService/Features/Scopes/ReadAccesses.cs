using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Reads who has access to a scope now.</summary>
internal sealed class ReadAccesses(PortvaktDb db, TimeProvider clock)
{
    private const int PageSize = 50;

    /// <summary>All of them, by name.</summary>
    public async Task<IReadOnlyList<AccessRow>> All(Scope scope, CancellationToken cancellation)
    {
        var standing = db
            .Accesses.AsNoTracking()
            .Standing(clock.GetUtcNow())
            .Where(a => a.ScopeId == scope.Id);
        var accesses = await standing.ToListAsync(cancellation);
        var names = await db.NamesOf(standing.Select(a => a.Consumer), cancellation);
        return
        [
            .. accesses
                .Select(a => AccessRow.Of(a, names))
                .OrderBy(row => row.Name ?? "\uffff", StringComparer.InvariantCultureIgnoreCase)
                .ThenBy(row => row.Consumer.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>A page of those whose name, number or note has <paramref name="query"/> in it.</summary>
    public async Task<AccessesFound> Find(
        Scope scope,
        string? query,
        int? page,
        CancellationToken cancellation
    )
    {
        var all = await All(scope, cancellation);
        var asked = (query ?? "").Trim();
        var digits = asked.Replace(" ", "").Replace("\u00a0", "");
        // In memory: names are of the register, and notes have æ, ø and å, which SQLite does not fold.
        var matching = all.Where(row =>
                Has(row.Name, asked)
                || Has(row.Note, asked)
                || (digits.Length > 0 && row.Consumer.Value.Contains(digits))
            )
            .ToList();
        var pages = Math.Max(1, (matching.Count + PageSize - 1) / PageSize);
        var number = Math.Clamp(page ?? 1, 1, pages);
        return new AccessesFound(
            [.. matching.Skip((number - 1) * PageSize).Take(PageSize)],
            all.Count,
            matching.Count,
            asked,
            number,
            pages
        );
    }

    private static bool Has(string? text, string query) =>
        text?.Contains(query, StringComparison.OrdinalIgnoreCase) ?? query.Length == 0;
}
