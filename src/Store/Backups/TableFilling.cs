using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Npgsql;

namespace Portvakt.Store.Backups;

/// <summary>Writes one table's lines into the database by one prepared statement.</summary>
internal sealed class TableFilling(
    DbConnection connection,
    DbTransaction transaction,
    TableShape table
)
{
    /// <summary>Returns the number of rows.</summary>
    public async Task<long> Read(Stream lines, CancellationToken cancellation)
    {
        await using var insert = Insert();
        using var reader = new StreamReader(lines);
        var count = 0L;
        while (await reader.ReadLineAsync(cancellation) is { } line)
        {
            using var row = JsonDocument.Parse(line);
            var values = row.RootElement;
            if (values.GetArrayLength() != table.Columns.Count)
                throw new FormatException("a row has another number of columns");
            for (var i = 0; i < table.Columns.Count; i++)
                insert.Parameters[i].Value = RowText.Read(values[i], table.Columns[i].Kind);
            await insert.ExecuteNonQueryAsync(cancellation);
            count++;
        }
        return count;
    }

    private DbCommand Insert()
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        var names = table.Columns.Select(column => $"\"{column.Name}\"");
        var values = table.Columns.Select((column, i) => Placeholder(column, i));
        // Rows keep the numbers that the database once gave them; SQLite does not know the phrase and needs none.
        var overriding = connection is NpgsqlConnection ? "overriding system value " : "";
        command.CommandText =
            $"insert into \"{table.Name}\" ({string.Join(", ", names)}) {overriding}values ({string.Join(", ", values)})";
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = Name(i);
            command.Parameters.Add(parameter);
        }
        return command;
    }

    private string Placeholder(ColumnShape column, int i) =>
        column.Kind == ColumnKind.Json && connection is NpgsqlConnection
            ? $"cast({Name(i)} as jsonb)"
            : Name(i);

    private static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"@p{i}");
}
