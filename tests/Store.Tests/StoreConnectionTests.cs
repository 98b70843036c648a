using Npgsql;

namespace Portvakt.Store.Tests;

/// <summary>What Portvakt adds to a connection string, and what it leaves to who wrote it.</summary>
public class StoreConnectionTests
{
    [Fact]
    public void Statements_are_prepared_and_connections_kept_as_they_are()
    {
        var settings = Settings("Host=db;Database=portvakt");
        Assert.Equal(64, settings.MaxAutoPrepare);
        Assert.True(settings.NoResetOnClose);
        Assert.Equal("db", settings.Host);
    }

    [Theory]
    [InlineData("Host=db;Max Auto Prepare=0;No Reset On Close=false")]
    [InlineData("Host=db;MaxAutoPrepare=0;NoResetOnClose=false")]
    public void A_connection_string_that_says_otherwise_is_heeded(string written)
    {
        var settings = Settings(written);
        Assert.Equal(0, settings.MaxAutoPrepare);
        Assert.False(settings.NoResetOnClose);
    }

    private static NpgsqlConnectionStringBuilder Settings(string written) =>
        new(StoreConnection.Postgres(written).ConnectionString);
}
