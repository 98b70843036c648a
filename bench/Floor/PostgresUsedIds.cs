using System.Threading.Channels;
using Npgsql;
using NpgsqlTypes;

namespace Bench.Floor;

/// <summary>One table; what gathered while a batch was on its way is the next batch, sent as one statement.</summary>
internal sealed class PostgresUsedIds : IUsedIds
{
    private const string InsertSql =
        "insert into used (id, until) select * from unnest($1, $2) on conflict do nothing returning id";

    private readonly Channel<Entry> queue = Channel.CreateBounded<Entry>(8192);
    private readonly NpgsqlDataSource source;
    private readonly Task writer;

    private PostgresUsedIds(NpgsqlDataSource source)
    {
        this.source = source;
        writer = Task.Run(Write);
    }

    public static async Task<IUsedIds> Open(string connectionString)
    {
        var source = NpgsqlDataSource.Create(connectionString);
        await using var create = source.CreateCommand(
            "create table if not exists used (id text primary key, until bigint not null)"
        );
        await create.ExecuteNonQueryAsync();
        return new PostgresUsedIds(source);
    }

    public async Task<bool> Record(string id, long until)
    {
        var entry = new Entry(id, until);
        await queue.Writer.WriteAsync(entry);
        return await entry.Done.Task;
    }

    public async ValueTask DisposeAsync()
    {
        queue.Writer.Complete();
        await writer;
        await source.DisposeAsync();
    }

    private async Task Write()
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var insert = new NpgsqlCommand(InsertSql, connection);
        var (array, number) = (NpgsqlDbType.Array, NpgsqlDbType.Bigint);
        var ids = new NpgsqlParameter { NpgsqlDbType = array | NpgsqlDbType.Text };
        var until = new NpgsqlParameter { NpgsqlDbType = array | number };
        insert.Parameters.Add(ids);
        insert.Parameters.Add(until);
        var batch = new List<Entry>();
        while (await queue.Reader.WaitToReadAsync())
        {
            while (queue.Reader.TryRead(out var entry))
                batch.Add(entry);
            ids.Value = batch.ConvertAll(e => e.Id).ToArray();
            until.Value = batch.ConvertAll(e => e.Until).ToArray();
            var recorded = new HashSet<string>(batch.Count);
            await using (var rows = await insert.ExecuteReaderAsync())
                while (await rows.ReadAsync())
                    recorded.Add(rows.GetString(0));
            // The second of two equal ids in one batch is not in the set any more.
            foreach (var entry in batch)
                entry.Done.SetResult(recorded.Remove(entry.Id));
            batch.Clear();
        }
    }
}
