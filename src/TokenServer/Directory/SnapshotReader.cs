using System.Data.Common;
using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.Domain.Tokens;
using Portvakt.Store;

namespace Portvakt.TokenServer.Directory;

/// <summary>
/// Streams rows into a snapshot, all of them or those of one entity. Plain ADO: a change tracker would hold every row a
/// second time while loading.
/// </summary>
internal sealed class SnapshotReader(StoreConnection store)
{
    /// <summary>
    /// Loads clients, scopes and accesses of every environment. Accesses are most of the rows and ask nothing of the others,
    /// so a second thread reads them meanwhile.
    /// </summary>
    public Task LoadAll(Snapshot snapshot, CancellationToken cancellation) =>
        Task.WhenAll(
            Task.Run(() => LoadAccess(snapshot, null, cancellation), cancellation),
            LoadScopesAndClients(snapshot, cancellation)
        );

    public async Task LoadScope(Snapshot snapshot, Guid id, CancellationToken cancellation)
    {
        await using var connection = await store.Open(cancellation);
        await LoadScopes(connection, snapshot, id, cancellation);
    }

    public async Task LoadClient(Snapshot snapshot, Guid id, CancellationToken cancellation)
    {
        await using var connection = await store.Open(cancellation);
        await LoadClients(connection, snapshot, id, cancellation);
    }

    /// <summary>Loads one access, or all of them when <paramref name="id"/> is null.</summary>
    public async Task LoadAccess(Snapshot snapshot, Guid? id, CancellationToken cancellation)
    {
        await using var connection = await store.Open(cancellation);
        await LoadAccesses(connection, snapshot, id, cancellation);
    }

    private async Task LoadScopesAndClients(Snapshot snapshot, CancellationToken cancellation)
    {
        await using var connection = await store.Open(cancellation);
        await LoadScopes(connection, snapshot, null, cancellation);
        await LoadClients(connection, snapshot, null, cancellation);
    }

    private static async Task LoadScopes(
        DbConnection connection,
        Snapshot snapshot,
        Guid? id,
        CancellationToken cancellation
    )
    {
        await using var rows = await connection.Rows(SnapshotSql.Scopes, "id", id, cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            var environment = snapshot.Of(rows.GetString(0));
            var name = rows.GetString(1);
            var cap = rows.GetInt32(4);
            environment.Put(
                new ScopeFacts(
                    environment.ScopeNumber(name),
                    name,
                    snapshot.Organisation(rows.GetString(2))
                )
                {
                    AccessibleForAll = rows.GetBoolean(3),
                    MaxTokenAge = cap > 0 ? TimeSpan.FromSeconds(cap) : null,
                    DelegationSource = rows.TextOrNull(5),
                    AllowedKinds = Kinds(rows.GetString(6)),
                    Active = rows.GetBoolean(7),
                    EnforcedAudience = rows.TextOrNull(8),
                    SenderConstrained = rows.GetBoolean(9),
                    Opaque = rows.GetString(10) == nameof(TokenForm.Opaque),
                }
            );
        }
    }

    private static async Task LoadClients(
        DbConnection connection,
        Snapshot snapshot,
        Guid? id,
        CancellationToken cancellation
    )
    {
        await using var rows = await connection.Rows(SnapshotSql.WholeClients, id, cancellation);
        var parts = await ClientParts.Read(rows, cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            var environment = snapshot.Of(rows.GetString(1));
            var clientId = rows.GetString(2);
            if (!rows.GetBoolean(7))
            {
                environment.RemoveClient(clientId);
                continue;
            }
            var row = rows.GetGuid(0);
            environment.Put(
                new ClientFacts(
                    clientId,
                    Enum.Parse<IntegrationKind>(rows.GetString(5)),
                    snapshot.Organisation(rows.GetString(3)),
                    rows.TextOrNull(4) is { } supplier ? snapshot.Organisation(supplier) : null,
                    rows.IsDBNull(6) ? null : TimeSpan.FromSeconds(rows.GetInt32(6)),
                    parts.ScopesOf(row, environment),
                    parts.KeysOf(row)
                )
            );
        }
    }

    private static async Task LoadAccesses(
        DbConnection connection,
        Snapshot snapshot,
        Guid? id,
        CancellationToken cancellation
    )
    {
        await using var rows = await connection.Rows(
            SnapshotSql.Accesses,
            "a.id",
            id,
            cancellation
        );
        while (await rows.ReadAsync(cancellation))
        {
            var environment = snapshot.Of(rows.GetString(0));
            var scope = rows.GetString(1);
            var consumer = snapshot.Organisation(rows.GetString(2));
            if (rows.GetString(3) != nameof(AccessState.Approved))
                environment.RemoveAccess(scope, consumer);
            else
                environment.PutAccess(
                    scope,
                    consumer,
                    new AccessSpan(
                        rows.GetInt64(4),
                        rows.IsDBNull(5) ? long.MaxValue : rows.GetInt64(5)
                    )
                );
        }
    }

    private static IReadOnlyList<IntegrationKind> Kinds(string json) =>
        json == "[]"
            ? []
            : [.. JsonSerializer.Deserialize<string[]>(json)!.Select(Enum.Parse<IntegrationKind>)];
}
