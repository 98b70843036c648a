using System.Data.Common;

namespace Portvakt.Store.Backups;

/// <summary>PostgreSQL counts on where it was, not after the greatest row; after a restore it has to be told.</summary>
internal static class IdentityColumns
{
    private const string Statement = """
        do $$
        declare c record;
        begin
          for c in select table_name, column_name from information_schema.columns
                   where table_schema = current_schema() and is_identity = 'YES'
          loop
            execute format(
              'select setval(pg_get_serial_sequence(%L, %L), coalesce(max(%I), 0) + 1, false) from %I',
              quote_ident(c.table_name), c.column_name, c.column_name, c.table_name);
          end loop;
        end $$
        """;

    public static async Task Advance(
        DbConnection connection,
        DbTransaction transaction,
        CancellationToken cancellation
    )
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = Statement;
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
