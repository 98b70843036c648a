using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Organisations;

namespace Portvakt.Store.Register;

/// <summary>
/// Writes units of the register by plain ADO, a batch in one transaction: past the change tracker, since a file holds more
/// than a million of them, and without change rows, since the token server does not know them.
/// </summary>
public sealed class RegisterRows(StoreConnection store)
{
    private readonly IUnitWriter writer =
        store.Kind == DatabaseKind.Sqlite ? new SqliteUnitWriter() : new PostgresUnitWriter();

    /// <summary>Inserts or overwrites the units and, with them, how far the import has come. Later units win over earlier ones.</summary>
    public async Task Write(
        IReadOnlyCollection<RegisterUnit> units,
        RegisterImport? progress,
        CancellationToken cancellation
    )
    {
        await using var db = store.CreateDbContext();
        await db.InTurn(
            async () =>
            {
                await using var connection = await store.Open(cancellation);
                await using var batch = await connection.BeginTransactionAsync(cancellation);
                if (units.Count > 0)
                    await writer.Write(connection, batch, Newest(units), cancellation);
                if (progress is not null)
                    await ImportNote.Save(connection, batch, progress, cancellation);
                await batch.CommitAsync(cancellation);
                return units.Count;
            },
            cancellation
        );
    }

    /// <summary>One unit per number: within one statement PostgreSQL overwrites no row twice.</summary>
    private static IReadOnlyCollection<RegisterUnit> Newest(IReadOnlyCollection<RegisterUnit> units)
    {
        var newest = new Dictionary<Domain.Basics.OrganisationId, RegisterUnit>(units.Count);
        foreach (var unit in units)
            newest[unit.Id] = unit;
        return newest.Values;
    }
}
