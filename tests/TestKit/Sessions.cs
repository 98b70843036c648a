using Npgsql;
using Xunit;

namespace Portvakt.TestKit;

/// <summary>The product's sessions at a PostgreSQL database, which can be ended as a broken line would end them.</summary>
public static class Sessions
{
    private const string Those =
        "from pg_stat_activity where datname = current_database() and application_name = $1";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Waits until there are so many sessions of that name.</summary>
    public static async Task Are(TestDatabase database, string name, int count) =>
        Assert.True(
            await Wait.Until(
                async () => await Ask(database, $"select count(*) {Those}", name) == count,
                Limit,
                Stop
            )
        );

    /// <summary>Ends those of that name.</summary>
    public static Task End(TestDatabase database, string name) =>
        Ask(database, $"select count(pg_terminate_backend(pid)) {Those}", name);

    private static async Task<long> Ask(TestDatabase database, string sql, string name)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(Stop);
        await using var command = new NpgsqlCommand(sql, connection)
        {
            Parameters = { new() { Value = name } },
        };
        return (long)(await command.ExecuteScalarAsync(Stop))!;
    }
}
