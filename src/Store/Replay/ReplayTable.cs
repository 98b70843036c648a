using Npgsql;

namespace Portvakt.Store.Replay;

/// <summary>The table of <see cref="PostgresReplayGuard"/>.</summary>
internal static class ReplayTable
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

    // skip locked: nodes that delete at the same time take different rows instead of waiting for each other.
    private const string DeleteSql =
        "delete from used_grants where key in (select key from used_grants "
        + "where kept_until < $1 order by kept_until limit $2 for update skip locked)";

    public static async Task Create(NpgsqlDataSource source, CancellationToken cancellation)
    {
        await using var create = source.CreateCommand(CreateSql);
        await create.ExecuteNonQueryAsync(cancellation);
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
}
