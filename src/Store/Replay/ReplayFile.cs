using Microsoft.Data.Sqlite;

namespace Portvakt.Store.Replay;

/// <summary>
/// replay.db, used by one thread. NORMAL: a commit reaches the operating system, not yet the disk; what that may lose is
/// made good by <see cref="StartFence"/>.
/// </summary>
internal sealed class ReplayFile
{
    private const int DeletedAtOnce = 500;
    private static readonly TimeSpan DeletedEvery = TimeSpan.FromSeconds(1);

    private readonly string? boot;
    private readonly SqliteCommand insert;
    private readonly SqliteCommand delete;
    private DateTimeOffset nextDelete;

    private ReplayFile(SqliteConnection connection, string? boot)
    {
        Connection = connection;
        this.boot = boot;
        insert = Prepare("insert or ignore into used (key, kept_until) values ($key, $until)");
        insert.Parameters.Add("$key", SqliteType.Blob);
        insert.Parameters.Add("$until", SqliteType.Integer);
        // Small bites: a delete of minutes' worth of rows would hold up the tokens that wait behind it.
        delete = Prepare(
            "delete from used where key in (select key from used where kept_until < $now limit $most)"
        );
        delete.Parameters.Add("$now", SqliteType.Integer);
        delete.Parameters.AddWithValue("$most", DeletedAtOnce);
    }

    public SqliteConnection Connection { get; }

    public static ReplayFile Open(string path, string? boot)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString()
        );
        connection.Open();
        using var create = connection.CreateCommand();
        create.CommandText = """
            pragma journal_mode = wal;
            pragma synchronous = normal;
            create table if not exists used (key blob primary key, kept_until integer not null) without rowid;
            create index if not exists used_kept_until on used (kept_until);
            create table if not exists state (id integer primary key check (id = 1), clean integer not null, boot text);
            """;
        create.ExecuteNonQuery();
        return new ReplayFile(connection, boot);
    }

    /// <summary>Records the entries in one transaction and answers each after the commit.</summary>
    public void Insert(List<ReplayEntry> entries, DateTimeOffset now)
    {
        var recorded = new bool[entries.Count];
        using (var transaction = Connection.BeginTransaction())
        {
            insert.Transaction = transaction;
            for (var i = 0; i < entries.Count; i++)
            {
                insert.Parameters[0].Value = entries[i].Key.ToArray();
                insert.Parameters[1].Value = entries[i].KeptUntil;
                recorded[i] = insert.ExecuteNonQuery() == 1;
            }
            DeleteExpired(transaction, now);
            transaction.Commit();
        }
        for (var i = 0; i < entries.Count; i++)
        {
            var result = recorded[i] ? ReplayResult.Recorded : ReplayResult.Replayed;
            entries[i].Settle(new ReplayAnswer(result));
        }
    }

    /// <summary>Marks the file as left in order and closes it.</summary>
    public void Close()
    {
        StartFence.Mark(Connection, clean: true, boot);
        insert.Dispose();
        delete.Dispose();
        Connection.Dispose();
    }

    private void DeleteExpired(SqliteTransaction transaction, DateTimeOffset now)
    {
        if (now < nextDelete)
            return;
        delete.Transaction = transaction;
        delete.Parameters[0].Value = now.ToUnixTimeMilliseconds();
        // A full bite means that there is more: go on with the next batch.
        if (delete.ExecuteNonQuery() < DeletedAtOnce)
            nextDelete = now + DeletedEvery;
    }

    private SqliteCommand Prepare(string sql)
    {
        var command = Connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
