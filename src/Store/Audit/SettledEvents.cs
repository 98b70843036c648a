using Microsoft.EntityFrameworkCore;
using Npgsql;
using Portvakt.Store.Postgres;

namespace Portvakt.Store.Audit;

/// <summary>
/// How far the events can be read in their order without missing one. PostgreSQL gives out numbers before it commits, so a
/// number that is not there may still come; whoever reads past it would never see it.
/// </summary>
public static class SettledEvents
{
    /// <summary>How long a missing number is waited for while others write; no save takes nearly as long.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>
    /// The number in front of the first gap that a later event has followed for less than <see cref="Patience"/>; the
    /// newest number when there is none. Event ids begin with their time (RFC 9562 section 5.7) and are indexed, so only
    /// the events of that span are looked at.
    /// </summary>
    private const string FirstGap = """
        with first as (select min(sequence) as number from events where id >= @since),
        recent as (
            select sequence, at, lag(sequence, 1, 0::bigint) over (order by sequence) as before
            from events
            where sequence >= (
                select coalesce(max(sequence), 0) from events where sequence < (select number from first)
            )
        )
        select coalesce(
            (select min(before) from recent where sequence - before > 1 and at > @at),
            (select max(sequence) from events),
            0
        ) as "Value"
        """;

    /// <summary>
    /// Whether nobody else is writing events. A number is given out by an insert, which has locked the table for writing before
    /// and holds on to it until its transaction ends.
    /// </summary>
    private const string NobodyWrites = """
        select not exists (
            select from pg_locks
            where locktype = 'relation'
                and database = (select oid from pg_database where datname = current_database())
                and relation = 'events'::regclass
                and mode = 'RowExclusiveLock'
                and pid <> pg_backend_pid()
        ) as "Value"
        """;

    private const string Newest = """select coalesce(max(sequence), 0) as "Value" from events""";

    /// <summary>The last number that can be read up to.</summary>
    public static async Task<long> SettledUpTo(
        this PortvaktDb db,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        // SQLite has one writer at a time: numbers come in the order of their commits.
        if (db is not PostgresDb)
            return long.MaxValue;
        // In this order: whoever took a smaller number than the newest held the lock before the newest could be seen. When
        // nobody holds it now, a number that is missing was given back and never comes.
        var newest = await db.Database.SqlQueryRaw<long>(Newest).ToListAsync(cancellation);
        var isQuiet = await db.Database.SqlQueryRaw<bool>(NobodyWrites).ToListAsync(cancellation);
        if (isQuiet[0])
            return newest[0];
        var since = now - Patience;
        var numbers = await db
            .Database.SqlQueryRaw<long>(
                FirstGap,
                new NpgsqlParameter("since", FirstIdAt(since)),
                new NpgsqlParameter("at", since.ToUnixTimeMilliseconds())
            )
            .ToListAsync(cancellation);
        return numbers[0];
    }

    /// <summary>The smallest id of a time: its milliseconds in the first 48 bits, and nothing else.</summary>
    private static Guid FirstIdAt(DateTimeOffset time)
    {
        Span<byte> bytes = stackalloc byte[16];
        var millis = time.ToUnixTimeMilliseconds();
        for (var i = 0; i < 6; i++)
            bytes[i] = (byte)(millis >> (40 - 8 * i));
        return new Guid(bytes, bigEndian: true);
    }
}
