using System.Data.Common;

namespace Portvakt.Store.Register;

/// <summary>Writes down, in the transaction of a batch, how far its import has come.</summary>
internal static class ImportNote
{
    private const string Note =
        "insert into register_imports (file, part, started, records, faults, completed) "
        + "values (@file, @part, @started, @records, @faults, @completed) "
        + "on conflict (file) do update set part = excluded.part, started = excluded.started, records = excluded.records, "
        + "faults = excluded.faults, completed = excluded.completed";

    public static async Task Save(
        DbConnection connection,
        DbTransaction batch,
        RegisterImport progress,
        CancellationToken cancellation
    )
    {
        await using var command = connection.CreateCommand();
        command.Transaction = batch;
        command.CommandText = Note;
        Add("@file", progress.File);
        Add("@part", progress.Part?.ToString());
        Add("@started", progress.Started.ToUnixTimeMilliseconds());
        Add("@records", progress.Records);
        Add("@faults", progress.Faults);
        Add("@completed", progress.Completed?.ToUnixTimeMilliseconds());
        await command.ExecuteNonQueryAsync(cancellation);

        void Add(string name, object? value)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }
    }
}
