using System.Data.Common;

namespace Portvakt.TokenServer;

/// <summary>Reading rows without a mapper.</summary>
internal static class RowReading
{
    /// <summary>Runs a query, for one entity when <paramref name="id"/> is given.</summary>
    public static Task<DbDataReader> Rows(
        this DbConnection connection,
        string sql,
        string idColumn,
        Guid? id,
        CancellationToken cancellation
    ) => connection.Rows([(sql, idColumn)], id, cancellation);

    /// <summary>
    /// Runs several queries in one trip to the database, each for one entity when <paramref name="id"/> is given; their rows
    /// are a result each.
    /// </summary>
    public static async Task<DbDataReader> Rows(
        this DbConnection connection,
        IEnumerable<(string Sql, string IdColumn)> queries,
        Guid? id,
        CancellationToken cancellation
    )
    {
        var command = connection.CreateCommand();
        command.CommandText = string.Join(
            ";\n",
            queries.Select(q => id is null ? q.Sql : $"{q.Sql} where {q.IdColumn} = @id")
        );
        if (id is not null)
            command.With("@id", id.Value);
        return await command.ExecuteReaderAsync(cancellation);
    }

    public static void With(this DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }

    public static string? TextOrNull(this DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>A time stored as Unix milliseconds.</summary>
    public static DateTimeOffset? TimeOrNull(this DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));
}
