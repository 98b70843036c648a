using Microsoft.EntityFrameworkCore;

namespace Bench.OpenIddictPeer;

/// <summary>OpenIddict's own entities in a database of their own.</summary>
internal sealed class PeerDb(DbContextOptions<PeerDb> options) : DbContext(options)
{
    public static void Configure(DbContextOptionsBuilder options, string place)
    {
        if (place.Contains('=', StringComparison.Ordinal))
            options.UseNpgsql(place);
        else
            options.UseSqlite($"Data Source={place}").AddInterceptors(new SynchronousNormal());
        options.UseOpenIddict();
    }

    /// <summary>Makes the tables; a SQLite file gets the settings that the product's own files have.</summary>
    public async Task Make()
    {
        await Database.EnsureCreatedAsync();
        if (Database.IsSqlite())
            await Database.ExecuteSqlRawAsync("pragma journal_mode = wal");
    }
}
