namespace Portvakt.TestKit;

/// <summary>
/// Fills an empty database with tables, such as by running migrations. It runs once a process and kind of database;
/// every test gets a copy of the result.
/// </summary>
public interface IDatabaseSchema
{
    /// <summary>Creates the tables in <paramref name="database"/> and closes what it opened.</summary>
    Task Create(TestDatabase database, CancellationToken stop);
}
