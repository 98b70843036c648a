using Microsoft.EntityFrameworkCore.Design;

namespace Portvakt.Store.Sqlite;

/// <summary>Lets dotnet ef make migrations without a running server.</summary>
public sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteDb>
{
    public SqliteDb CreateDbContext(string[] args) =>
        (SqliteDb)StoreConnection.Sqlite("design.db").CreateDbContext();
}
