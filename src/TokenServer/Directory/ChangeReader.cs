using Portvakt.Store;
using Portvakt.Store.Changes;

namespace Portvakt.TokenServer.Directory;

/// <summary>Reads the changes table.</summary>
internal sealed class ChangeReader(StoreConnection store)
{
    /// <summary>How far below the newest id a late commit is looked for when a snapshot has been loaded.</summary>
    private const int Window = 1000;

    /// <summary>An account that starts at the newest id and knows which ids just below it are missing.</summary>
    public async Task<ChangeWatch> Start(DateTimeOffset now, CancellationToken cancellation)
    {
        await using var connection = await store.Open(cancellation);
        await using var newest = connection.CreateCommand();
        newest.CommandText = SnapshotSql.NewestChange;
        var id = Convert.ToInt64(
            await newest.ExecuteScalarAsync(cancellation),
            System.Globalization.CultureInfo.InvariantCulture
        );
        var watch = new ChangeWatch(id);
        var previous = 0L;
        foreach (var change in await After(id - Window, cancellation))
        {
            if (previous > 0 && change.Id <= id)
                watch.NoteGaps(previous + 1, change.Id, now);
            previous = change.Id;
        }
        return watch;
    }

    /// <summary>The changes above an id, in order.</summary>
    public async Task<List<ChangeRow>> After(long id, CancellationToken cancellation)
    {
        await using var connection = await store.Open(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = SnapshotSql.ChangesAfter;
        command.With("@after", id);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var changes = new List<ChangeRow>();
        while (await rows.ReadAsync(cancellation))
            changes.Add(
                new ChangeRow(
                    rows.GetInt64(0),
                    Enum.Parse<ChangeKind>(rows.GetString(1)),
                    rows.GetGuid(2),
                    rows.GetInt64(3)
                )
            );
        return changes;
    }
}
