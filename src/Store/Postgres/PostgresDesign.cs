using Microsoft.EntityFrameworkCore.Design;

namespace Portvakt.Store.Postgres;

/// <summary>Lets dotnet ef make migrations without a running server.</summary>
public sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresDb>
{
    public PostgresDb CreateDbContext(string[] args) =>
        (PostgresDb)StoreConnection.Postgres("Host=localhost;Database=design").CreateDbContext();
}
