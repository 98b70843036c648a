using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Bench.Floor;

/// <summary>The same kind of store as the product's: a SQLite file, WAL, NORMAL, batches by one writer thread.</summary>
internal sealed class SqliteUsedIds : IUsedIds
{
    private readonly BlockingCollection<Entry> queue = new(8192);
    private readonly SqliteConnection connection;
    private readonly SqliteCommand insert;
    private readonly Thread writer;

    public SqliteUsedIds(string path)
    {
        connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var create = connection.CreateCommand();
        create.CommandText =
            "pragma journal_mode = wal; pragma synchronous = normal;"
            + "create table used (id text primary key, until integer not null) without rowid";
        create.ExecuteNonQuery();
        insert = connection.CreateCommand();
        insert.CommandText = "insert or ignore into used (id, until) values ($id, $until)";
        insert.Parameters.Add("$id", SqliteType.Text);
        insert.Parameters.Add("$until", SqliteType.Integer);
        writer = new Thread(Write) { IsBackground = true };
        writer.Start();
    }

    public Task<bool> Record(string id, long until)
    {
        var entry = new Entry(id, until);
        queue.Add(entry);
        return entry.Done.Task;
    }

    public ValueTask DisposeAsync()
    {
        queue.CompleteAdding();
        writer.Join();
        insert.Dispose();
        connection.Dispose();
        queue.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Write()
    {
        var batch = new List<(Entry Entry, bool New)>();
        foreach (var first in queue.GetConsumingEnumerable())
        {
            using (var transaction = connection.BeginTransaction())
            {
                insert.Transaction = transaction;
                batch.Add((first, Insert(first)));
                while (queue.TryTake(out var next))
                    batch.Add((next, Insert(next)));
                transaction.Commit();
            }
            foreach (var (entry, isNew) in batch)
                entry.Done.SetResult(isNew);
            batch.Clear();
        }
    }

    private bool Insert(Entry entry)
    {
        insert.Parameters[0].Value = entry.Id;
        insert.Parameters[1].Value = entry.Until;
        return insert.ExecuteNonQuery() == 1;
    }
}
