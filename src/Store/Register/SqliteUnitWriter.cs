using System.Data.Common;
using Microsoft.Data.Sqlite;
using Portvakt.Domain.Organisations;

namespace Portvakt.Store.Register;

/// <summary>One prepared statement, run for each unit: in the process there is no way to the server to save.</summary>
internal sealed class SqliteUnitWriter : IUnitWriter
{
    private const string Upsert =
        "insert into register_units (id, name, form, parent, ended, in_liquidation, seen) "
        + "values ($id, $name, $form, $parent, $ended, $in_liquidation, $seen) "
        + "on conflict (id) do update set name = excluded.name, form = excluded.form, parent = excluded.parent, "
        + "ended = excluded.ended, in_liquidation = excluded.in_liquidation, seen = excluded.seen";

    public async Task Write(
        DbConnection connection,
        DbTransaction batch,
        IReadOnlyCollection<RegisterUnit> units,
        CancellationToken cancellation
    )
    {
        await using var command = ((SqliteConnection)connection).CreateCommand();
        command.Transaction = (SqliteTransaction)batch;
        command.CommandText = Upsert;
        var id = command.Parameters.Add("$id", SqliteType.Text);
        var name = command.Parameters.Add("$name", SqliteType.Text);
        var form = command.Parameters.Add("$form", SqliteType.Text);
        var parent = command.Parameters.Add("$parent", SqliteType.Text);
        var ended = command.Parameters.Add("$ended", SqliteType.Integer);
        var inLiquidation = command.Parameters.Add("$in_liquidation", SqliteType.Integer);
        var seen = command.Parameters.Add("$seen", SqliteType.Integer);
        await command.PrepareAsync(cancellation);
        foreach (var unit in units)
        {
            id.Value = unit.Id.ToString();
            name.Value = unit.Name;
            form.Value = unit.Form;
            parent.Value = (object?)unit.Parent?.ToString() ?? DBNull.Value;
            ended.Value = unit.Ended;
            inLiquidation.Value = unit.InLiquidation;
            seen.Value = (object?)unit.Seen?.ToUnixTimeMilliseconds() ?? DBNull.Value;
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }
}
