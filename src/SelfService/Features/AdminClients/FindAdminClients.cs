using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;
using Portvakt.Store;
using Portvakt.Store.Usage;

namespace Portvakt.SelfService.Features.AdminClients;

/// <summary>Lists the clients that administer by the self-service API, by the name of their organisation.</summary>
internal sealed class FindAdminClients(PortvaktDb db, Landscape landscape)
{
    /// <summary>Those of an environment, or of all, that <paramref name="query"/> is found in.</summary>
    /// <param name="page">From 1; null for the first.</param>
    public async Task<(IReadOnlyList<AdminClientRow> Rows, Paged Paged)> Handle(
        string query,
        EnvironmentName? environment,
        int? page,
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
        var places = landscape.Environments.ToList();
        var found = (
            from client in clients
            let installed = landscape.Find(client.Environment.Value)
            where installed is not null
            let row = new AdminClientRow(
                installed,
                client.ClientId,
                client.Name,
                client.Owner,
                names.GetValueOrDefault(client.Owner, client.Owner.Grouped),
                client.Active,
                AdministrationScopeWords.Of(client.Scopes),
                LastToken: null
            )
            where Matches(row, query)
            select row
        )
            .OrderBy(row => row.OwnerName, Alphabet.Comparer)
            .ThenBy(row => places.IndexOf(row.Environment))
            .ThenBy(row => row.Name, Alphabet.Comparer)
            .ToList();
        var paged = Paged.Of(found.Count, page);
        return (await WithUse([.. paged.Part(found)], cancellation), paged);
    }

    private async Task<IReadOnlyList<AdminClientRow>> WithUse(
        IReadOnlyList<AdminClientRow> rows,
        CancellationToken cancellation
    )
    {
        var uses = new Dictionary<(EnvironmentName, string), DateTimeOffset>();
        foreach (var place in rows.GroupBy(row => row.Environment.Name))
        foreach (
            var (clientId, at) in await db.OfClients(
                place.Key,
                [.. place.Select(row => row.ClientId)],
                cancellation
            )
        )
            uses[(place.Key, clientId)] = at;
        return
        [
            .. rows.Select(row =>
                uses.TryGetValue((row.Environment.Name, row.ClientId), out var used)
                    ? row with
                    {
                        LastToken = used,
                    }
                    : row
            ),
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
