using System.Data.Common;
using Portvakt.Store;

namespace Bench.AdminApi;

/// <summary>
/// The columns that the list is made of, read by plain ADO.NET in the quickest way that was found, with nothing around it.
/// </summary>
internal sealed class BareRead(Measured measured, string orgno) : IAsyncDisposable
{
    private const string Sql = """
        select client_id, owner, supplier, kind, name, description, active, token_lifetime, settings, secret_expires,
          created, last_updated,
          (select string_agg(scope, ' ') from integration_scopes s where s.integration_id = i.id)
        from integrations i
        where environment = 'ver2' and owner = @owner and active
        """;

    private readonly StoreConnection store = measured.OpenStore();

    /// <summary>Reads all columns of all rows, and drops them.</summary>
    public async Task Read()
    {
        await using var connection = await store.Open(CancellationToken.None);
        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        var owner = command.CreateParameter();
        (owner.ParameterName, owner.Value) = ("@owner", $"0192:{orgno}");
        command.Parameters.Add(owner);
        await using var row = await command.ExecuteReaderAsync();
        while (await row.ReadAsync())
            Take(row);
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();

    private static void Take(DbDataReader row)
    {
        foreach (var text in (ReadOnlySpan<int>)[0, 1, 3, 4, 5, 8, 12])
            row.GetString(text);
        foreach (var rare in (ReadOnlySpan<int>)[2, 7, 9])
            if (!row.IsDBNull(rare))
                row.GetValue(rare);
        row.GetBoolean(6);
        row.GetInt64(10);
        row.GetInt64(11);
    }
}
