using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Portvakt.Store;

/// <summary>Turns the two databases' conflict exceptions into one answer, in one place.</summary>
public static class Saving
{
    // SQLITE_CONSTRAINT_UNIQUE and SQLITE_CONSTRAINT_PRIMARYKEY.
    private const int SqliteUnique = 2067;
    private const int SqlitePrimaryKey = 1555;

    /// <summary>Saves; a conflict with another writer comes back as a value, anything else throws.</summary>
    public static async Task<SaveResult> TrySave(this PortvaktDb db, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            return SaveResult.Saved;
        }
        catch (DbUpdateConcurrencyException)
        {
            return SaveResult.Stale;
        }
        catch (DbUpdateException e) when (IsUnique(e.InnerException))
        {
            return SaveResult.Duplicate;
        }
    }

    private static bool IsUnique(Exception? e) =>
        e switch
        {
            SqliteException sqlite => sqlite.SqliteExtendedErrorCode
                is SqliteUnique
                    or SqlitePrimaryKey,
            PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UniqueViolation,
            _ => false,
        };
}
