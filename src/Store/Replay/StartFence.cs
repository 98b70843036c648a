using Microsoft.Data.Sqlite;

namespace Portvakt.Store.Replay;

/// <summary>
/// Refuses grants that may have been used just before the machine died, when the last writes never reached the disk.
/// A grant's iat is at most ten seconds ahead of the clock, so from ten seconds after the start on every new grant is
/// certain to be younger than the crash.
/// </summary>
internal static class StartFence
{
    /// <summary>The tolerance on iat: <c>IssuerProfile.ClockSkew</c>.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Marks the file as in use and says from which iat on grants are taken: the least instant when nothing can have
    /// been lost.
    /// </summary>
    public static DateTimeOffset Raise(
        SqliteConnection connection,
        string? boot,
        DateTimeOffset now
    )
    {
        var clean = true;
        string? lastBoot = null;
        using (var read = connection.CreateCommand())
        {
            read.CommandText = "select clean, boot from state";
            using var row = read.ExecuteReader();
            if (row.Read())
            {
                clean = row.GetBoolean(0);
                lastBoot = row.IsDBNull(1) ? null : row.GetString(1);
            }
        }
        Mark(connection, clean: false, boot);
        var survived = clean || (boot is not null && boot == lastBoot);
        return survived ? DateTimeOffset.MinValue : now + Length;
    }

    /// <summary>Notes how the file was left, all the way down to the disk.</summary>
    public static void Mark(SqliteConnection connection, bool clean, string? boot)
    {
        using var write = connection.CreateCommand();
        write.CommandText = """
            pragma synchronous = full;
            insert into state (id, clean, boot) values (1, $clean, $boot)
              on conflict (id) do update set clean = excluded.clean, boot = excluded.boot;
            pragma synchronous = normal;
            """;
        write.Parameters.AddWithValue("$clean", clean);
        write.Parameters.AddWithValue("$boot", (object?)boot ?? DBNull.Value);
        write.ExecuteNonQuery();
    }
}
