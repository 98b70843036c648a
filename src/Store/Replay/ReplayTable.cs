using Npgsql;
using NpgsqlTypes;
using Portvakt.Domain.Tokens;

namespace Portvakt.Store.Replay;

/// <summary>The SQL of <see cref="PostgresReplayGuard"/>.</summary>
internal sealed class ReplayTable(string? newestChange)
{
    private const int DeletedAtOnce = 2000;

    // Two transactions can pass "if not exists" together, so creating is done under an advisory lock of our own.
    private const string CreateSql = """
        begin;
        select pg_advisory_xact_lock(7225015);
        create table if not exists used_grants (key bytea primary key, kept_until bigint not null);
        create index if not exists used_grants_kept_until on used_grants (kept_until);
        commit;
        """;

    private const string InsertSql =
        "insert into used_grants (key, kept_until) select * from unnest($1, $2) "
        + "on conflict (key) do nothing returning key";

    // skip locked: nodes that delete at the same time take different rows instead of waiting for each other.
    private const string DeleteSql =
        "delete from used_grants where key in (select key from used_grants "
        + "where kept_until < $1 order by kept_until limit $2 for update skip locked)";

    public static async Task Create(NpgsqlDataSource source, CancellationToken cancellation)
    {
        await using var create = source.CreateCommand(CreateSql);
        await create.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Records the entries in one statement and answers each after the commit.</summary>
    public async Task Insert(NpgsqlConnection connection, List<ReplayEntry> entries)
    {
        // Batches overlap; taking keys in the same order everywhere keeps them from waiting for each other in a ring.
        entries.Sort((a, b) => Compare(a.Key, b.Key));
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(InsertCommand(entries));
        if (newestChange is not null)
            batch.BatchCommands.Add(new NpgsqlBatchCommand(newestChange));

        var recorded = new HashSet<ReplayKey>(entries.Count);
        var newest = 0L;
        await using (var rows = await batch.ExecuteReaderAsync())
        {
            while (await rows.ReadAsync())
                recorded.Add(ReplayKey.FromBytes(rows.GetFieldValue<byte[]>(0)));
            if (await rows.NextResultAsync() && await rows.ReadAsync() && !rows.IsDBNull(0))
                newest = rows.GetInt64(0);
        }
        foreach (var entry in entries)
        {
            var result = recorded.Contains(entry.Key)
                ? ReplayResult.Recorded
                : ReplayResult.Replayed;
            entry.Settle(new ReplayAnswer(result, newest));
        }
    }

    /// <summary>Deletes in small bites until nothing is left that has expired.</summary>
    public static async Task DeleteExpired(
        NpgsqlDataSource source,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        int deleted;
        do
        {
            await using var delete = source.CreateCommand(DeleteSql);
            delete.Parameters.Add(new() { Value = now.ToUnixTimeMilliseconds() });
            delete.Parameters.Add(new() { Value = DeletedAtOnce });
            deleted = await delete.ExecuteNonQueryAsync(cancellation);
        } while (deleted == DeletedAtOnce);
    }

    private static NpgsqlBatchCommand InsertCommand(List<ReplayEntry> entries)
    {
        var keys = new byte[entries.Count][];
        var until = new long[entries.Count];
        for (var i = 0; i < entries.Count; i++)
        {
            keys[i] = entries[i].Key.ToArray();
            until[i] = entries[i].KeptUntil;
        }
        return new NpgsqlBatchCommand(InsertSql)
        {
            Parameters =
            {
                new() { Value = keys, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bytea },
                new() { Value = until, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint },
            },
        };
    }

    private static int Compare(ReplayKey x, ReplayKey y)
    {
        var first = x.A.CompareTo(y.A);
        if (first != 0)
            return first;
        var second = x.B.CompareTo(y.B);
        return second != 0 ? second : (x.C, x.D).CompareTo((y.C, y.D));
    }
}
