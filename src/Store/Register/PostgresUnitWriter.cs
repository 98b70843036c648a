using System.Data.Common;
using Npgsql;
using NpgsqlTypes;
using Portvakt.Domain.Organisations;

namespace Portvakt.Store.Register;

/// <summary>Copies the batch into a table of this transaction's own, and from there in one statement into the register.</summary>
internal sealed class PostgresUnitWriter : IUnitWriter
{
    private const string Columns = "id, name, form, parent, ended, in_liquidation, seen";

    private const string Prepare =
        $"create temporary table arrived_units on commit drop as select {Columns} from register_units with no data";

    private const string Copy = $"copy arrived_units ({Columns}) from stdin (format binary)";

    private const string Upsert =
        $"insert into register_units ({Columns}) select {Columns} from arrived_units "
        + "on conflict (id) do update set name = excluded.name, form = excluded.form, parent = excluded.parent, "
        + "ended = excluded.ended, in_liquidation = excluded.in_liquidation, seen = excluded.seen";

    public async Task Write(
        DbConnection connection,
        DbTransaction batch,
        IReadOnlyCollection<RegisterUnit> units,
        CancellationToken cancellation
    )
    {
        var postgres = (NpgsqlConnection)connection;
        await Execute(postgres, Prepare, cancellation);
        await using (var copy = await postgres.BeginBinaryImportAsync(Copy, cancellation))
        {
            foreach (var unit in units)
                await Write(copy, unit, cancellation);
            await copy.CompleteAsync(cancellation);
        }
        await Execute(postgres, Upsert, cancellation);
    }

    private static async Task Write(
        NpgsqlBinaryImporter copy,
        RegisterUnit unit,
        CancellationToken cancellation
    )
    {
        await copy.StartRowAsync(cancellation);
        await copy.WriteAsync(unit.Id.ToString(), NpgsqlDbType.Text, cancellation);
        await copy.WriteAsync(unit.Name, NpgsqlDbType.Text, cancellation);
        await copy.WriteAsync(unit.Form, NpgsqlDbType.Text, cancellation);
        if (unit.Parent is { } parent)
            await copy.WriteAsync(parent.ToString(), NpgsqlDbType.Text, cancellation);
        else
            await copy.WriteNullAsync(cancellation);
        await copy.WriteAsync(unit.Ended, NpgsqlDbType.Boolean, cancellation);
        await copy.WriteAsync(unit.InLiquidation, NpgsqlDbType.Boolean, cancellation);
        if (unit.Seen is { } seen)
            await copy.WriteAsync(seen.ToUnixTimeMilliseconds(), NpgsqlDbType.Bigint, cancellation);
        else
            await copy.WriteNullAsync(cancellation);
    }

    private static async Task Execute(
        NpgsqlConnection connection,
        string sql,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
