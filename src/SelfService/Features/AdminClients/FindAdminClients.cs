using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Store;
using Portvakt.Store.Usage;

namespace Portvakt.SelfService.Features.AdminClients;

/// <summary>Lists the clients that administer by the self-service API, by the name of their organisation.</summary>
internal sealed class FindAdminClients(PortvaktDb db, Landscape landscape)
{
    // Æ, ø and å come last in every language of ours that has them.
    private static readonly StringComparer Alphabet = StringComparer.Create(
        Language.Bokmaal.Culture(),
        ignoreCase: true
    );

    /// <summary>Those of an environment, or of all, that <paramref name="query"/> is found in.</summary>
    public async Task<IReadOnlyList<AdminClientRow>> Handle(
        string query,
        EnvironmentName? environment,
        CancellationToken cancellation
    )
    {
        var all = db.Integrations.AsNoTracking().Administering();
        var clients = await (environment is { } only ? all.Where(c => c.Environment == only) : all)
            .Select(c => new
            {
                c.Environment,
                c.ClientId,
                c.Name,
                c.Owner,
                c.Active,
                Scopes = c.Scopes.Select(s => s.Scope).ToList(),
            })
            .ToListAsync(cancellation);
        var names = await db.NamesOf(
            db.Integrations.Administering().Select(c => c.Owner),
            cancellation
        );
        var rows = new List<AdminClientRow>();
        foreach (var place in clients.GroupBy(c => c.Environment))
        {
            if (landscape.Find(place.Key.Value) is not { } installed)
                continue;
            var uses = await db.OfClients(
                place.Key,
                [.. place.Select(c => c.ClientId)],
                cancellation
            );
            rows.AddRange(
                place.Select(c => new AdminClientRow(
                    installed,
                    c.ClientId,
                    c.Name,
                    c.Owner,
                    names.GetValueOrDefault(c.Owner, c.Owner.Grouped),
                    c.Active,
                    AdministrationScopeWords.Of(c.Scopes),
                    uses.TryGetValue(c.ClientId, out var used) ? used : null
                ))
            );
        }
        return
        [
            .. rows.Where(row => Matches(row, query))
                .OrderBy(row => row.OwnerName, Alphabet)
                .ThenBy(row => landscape.Environments.ToList().IndexOf(row.Environment))
                .ThenBy(row => row.Name, Alphabet),
        ];
    }

    // In memory: SQLite folds the case of a-z only, and names have æ, ø and å.
    private static bool Matches(AdminClientRow row, string query) =>
        query.Length == 0
        || row.Name.Contains(query, StringComparison.OrdinalIgnoreCase)
        || row.OwnerName.Contains(query, StringComparison.OrdinalIgnoreCase)
        || row.ClientId.Contains(query, StringComparison.OrdinalIgnoreCase)
        || row.Owner.Value.Contains(
            query.Replace(" ", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
}
