namespace Portvakt.Store;

/// <summary>The two databases.</summary>
public enum DatabaseKind
{
    Sqlite,
    Postgres,
}
