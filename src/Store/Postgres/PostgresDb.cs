using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Integrations;
using Portvakt.Store.Changes;

namespace Portvakt.Store.Postgres;

/// <summary>For several processes, or where a database server is at hand.</summary>
public sealed class PostgresDb(
    DbContextOptions<PostgresDb> options,
    StoreGate gate,
    ChangeFeed feed
) : PortvaktDb(options, gate, feed)
{
    private readonly string notify = ChangeChannel.Notify(feed);

    /// <summary>By code point, as SQLite orders texts by itself.</summary>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Integration>().Property(x => x.SortName).UseCollation("C");
    }

    /// <summary>Other nodes hear of it when it commits, and never of what was rolled back.</summary>
    protected override async Task<int> SaveAndTell(
        Func<Task<int>> save,
        CancellationToken cancellation
    )
    {
        await using var both = await Database.BeginTransactionAsync(cancellation);
        // A failed save is rolled back whole, so no point to go back to is needed inside.
        Database.AutoSavepointsEnabled = false;
        var written = await save();
        await Database.ExecuteSqlRawAsync(notify, cancellation);
        await both.CommitAsync(cancellation);
        return written;
    }
}
