using Npgsql;
using NpgsqlTypes;
using Portvakt.Domain.Tokens;

namespace Portvakt.Store.Replay;

/// <summary>
/// One writer's way to <see cref="ReplayTable"/>: a connection that it keeps, with its statements prepared. Taking one
/// from the pool for each batch makes the server reset it each time, which costs as much as the insert.
/// </summary>
internal sealed class ReplayInsert : IDisposable
{
    private const string InsertSql =
        "insert into used_grants (key, kept_until) select * from unnest($1, $2) "
        + "on conflict (key) do nothing returning key";

    private readonly NpgsqlConnection connection;
    private readonly NpgsqlBatch batch;
    private readonly NpgsqlParameter<byte[][]> keys = new()
    {
        NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bytea,
    };
    private readonly NpgsqlParameter<long[]> until = new()
    {
        NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint,
    };

    private ReplayInsert(NpgsqlConnection connection, string? newestChange)
    {
        this.connection = connection;
        batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(InsertSql) { Parameters = { keys, until } });
        if (newestChange is not null)
            batch.BatchCommands.Add(new NpgsqlBatchCommand(newestChange));
    }

    /// <param name="newestChange">A query for the newest change id; null to leave it out.</param>
    public static ReplayInsert Open(NpgsqlDataSource source, string? newestChange)
    {
        var opened = new ReplayInsert(source.OpenConnection(), newestChange);
        opened.batch.Prepare();
        return opened;
    }

    /// <summary>Records the entries in one round trip and answers each after the commit.</summary>
    public void Run(List<ReplayEntry> entries)
    {
        // Batches overlap; taking keys in the same order everywhere keeps them from waiting for each other in a ring.
        entries.Sort(static (a, b) => Compare(a.Key, b.Key));
        Put(entries);
        var recorded = new HashSet<ReplayKey>(entries.Count);
        var newest = 0L;
        using (var rows = batch.ExecuteReader())
        {
            while (rows.Read())
                recorded.Add(ReplayKey.FromBytes(rows.GetFieldValue<byte[]>(0)));
            if (rows.NextResult() && rows.Read() && !rows.IsDBNull(0))
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

    public void Dispose()
    {
        batch.Dispose();
        connection.Dispose();
    }

    private void Put(List<ReplayEntry> entries)
    {
        var bytes = new byte[entries.Count][];
        var ends = new long[entries.Count];
        for (var i = 0; i < entries.Count; i++)
        {
            bytes[i] = entries[i].Key.ToArray();
            ends[i] = entries[i].KeptUntil;
        }
        keys.TypedValue = bytes;
        until.TypedValue = ends;
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
