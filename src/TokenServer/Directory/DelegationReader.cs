using System.Data.Common;
using System.Text.Json;
using Portvakt.Store;
using Portvakt.Store.Changes;

namespace Portvakt.TokenServer.Directory;

/// <summary>Streams what the delegation registers hold into a snapshot, all of it or the row of one change.</summary>
internal sealed class DelegationReader(StoreConnection store)
{
    private static readonly Dictionary<
        ChangeKind,
        (string Sql, Action<Snapshot, DbDataReader> Take)
    > Kinds = new()
    {
        [ChangeKind.Prefix] = (DelegationSql.Prefixes, TakePrefix),
        [ChangeKind.DelegationScheme] = (DelegationSql.Schemes, TakeScheme),
        [ChangeKind.Delegation] = (DelegationSql.Delegations, TakeDelegation),
        [ChangeKind.RegisteredSystem] = (DelegationSql.Systems, TakeSystem),
        [ChangeKind.SystemUser] = (DelegationSql.Users, TakeUser),
        [ChangeKind.Consent] = (DelegationSql.Consents, TakeConsent),
    };

    /// <summary>Loads everything.</summary>
    public async Task LoadAll(Snapshot snapshot, CancellationToken cancellation)
    {
        foreach (var kind in Kinds.Keys)
            await Load(snapshot, kind, null, cancellation);
    }

    /// <summary>Loads the row of a change; nothing for a kind that belongs to another reader.</summary>
    public async Task Load(
        Snapshot snapshot,
        ChangeKind kind,
        Guid? id,
        CancellationToken cancellation
    )
    {
        if (!Kinds.TryGetValue(kind, out var of))
            return;
        await using var connection = await store.Open(cancellation);
        await using var rows = await connection.Rows(of.Sql, "id", id, cancellation);
        var found = false;
        for (; await rows.ReadAsync(cancellation); found = true)
            of.Take(snapshot, rows);
        if (id is { } gone && !found)
            foreach (var (_, directory) in snapshot.Environments)
                directory.Register.Forget(gone);
    }

    private static void TakePrefix(Snapshot snapshot, DbDataReader row)
    {
        var owner = snapshot.Organisation(row.GetString(2));
        snapshot.Of(row.GetString(0)).PutPrefix(row.GetString(1), row.GetBoolean(3) ? owner : null);
    }

    private static void TakeScheme(Snapshot snapshot, DbDataReader row) =>
        Register(snapshot, row).PutScheme(row.GetGuid(1), Words(row.GetString(2)));

    private static void TakeDelegation(Snapshot snapshot, DbDataReader row) =>
        Register(snapshot, row)
            .Put(
                row.GetGuid(1),
                new DelegationEntry(
                    row.GetGuid(2),
                    snapshot.Organisation(row.GetString(3)),
                    snapshot.Organisation(row.GetString(4)),
                    Span(row, 5)
                )
            );

    private static void TakeSystem(Snapshot snapshot, DbDataReader row) =>
        Register(snapshot, row)
            .PutSystem(
                row.GetGuid(1),
                row.GetBoolean(5)
                    ? new SystemEntry(
                        row.GetString(2),
                        snapshot.Organisation(row.GetString(3)),
                        Words(row.GetString(4))
                    )
                    : null
            );

    private static void TakeUser(Snapshot snapshot, DbDataReader row)
    {
        var id = row.GetGuid(1);
        if (!row.IsDBNull(6))
            Register(snapshot, row).RemoveUser(id);
        else
            Register(snapshot, row)
                .Put(
                    new SystemUserEntry(
                        id,
                        row.GetGuid(2),
                        snapshot.Organisation(row.GetString(3)),
                        row.GetString(4),
                        row.TimeOrNull(5)!.Value
                    )
                );
    }

    private static void TakeConsent(Snapshot snapshot, DbDataReader row) =>
        Register(snapshot, row)
            .Put(
                row.GetGuid(1),
                new ConsentEntry(
                    row.TextOrNull(2) is { } from ? snapshot.Organisation(from) : null,
                    row.IsDBNull(3) ? null : row.GetFieldValue<byte[]>(3),
                    snapshot.Organisation(row.GetString(4)),
                    row.GetString(5),
                    Span(row, 6)
                )
            );

    private static DelegationRegister Register(Snapshot snapshot, DbDataReader row) =>
        snapshot.Of(row.GetString(0)).Register;

    private static AccessSpan Span(DbDataReader row, int from) =>
        new(row.GetInt64(from), row.IsDBNull(from + 1) ? long.MaxValue : row.GetInt64(from + 1));

    private static string[] Words(string json) => JsonSerializer.Deserialize<string[]>(json)!;
}
