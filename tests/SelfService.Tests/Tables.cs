using System.Buffers.Text;
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Portvakt.SelfService.Tests;

/// <summary>Looks through a whole database.</summary>
internal static class Tables
{
    /// <summary>Every column of every table, as text; bytes in base64url.</summary>
    public static async Task<string> Everything(TestServer server)
    {
        await using var db = server.Db();
        var tables = db.Model.GetEntityTypes().Select(t => t.GetTableName()).OfType<string>();
        var connection = db.Database.GetDbConnection();
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        var text = new StringWriter(CultureInfo.InvariantCulture);
        foreach (var table in tables.Distinct())
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var rows = await command.ExecuteReaderAsync(
                TestContext.Current.CancellationToken
            );
            while (await rows.ReadAsync(TestContext.Current.CancellationToken))
                for (var i = 0; i < rows.FieldCount; i++)
                    text.WriteLine(
                        rows.GetValue(i) is byte[] bytes
                            ? Base64Url.EncodeToString(bytes)
                            : rows.GetValue(i)
                    );
        }
        // The public part of keys is there, so the look through the tables does find what is stored.
        Assert.Contains("AQAB", text.ToString());
        return text.ToString();
    }
}
