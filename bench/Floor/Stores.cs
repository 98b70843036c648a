namespace Bench.Floor;

/// <summary>The two kinds of store that the product has, too.</summary>
internal static class Stores
{
    /// <summary>Opens a SQLite file, or a PostgreSQL database by its connection string.</summary>
    public static async Task<IUsedIds> Open(string place) =>
        place.Contains('=', StringComparison.Ordinal)
            ? await PostgresUsedIds.Open(place)
            : new SqliteUsedIds(place);
}
