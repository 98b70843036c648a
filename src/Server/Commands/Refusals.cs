using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;
using Portvakt.Server.Settings;
using Portvakt.Store;

namespace Portvakt.Server.Commands;

/// <summary>Turns what stands in a command's way into one sentence and exit code 2.</summary>
internal static class Refusals
{
    public static async Task<int> Say(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (Exception e) when (Sentence(e) is { } sentence)
        {
            await Console.Error.WriteLineAsync($"portvakt: {sentence}");
            return PortvaktCommand.Refused;
        }
    }

    private static string? Sentence(Exception e) =>
        e switch
        {
            StartRefused or StoreRefused => e.Message,
            SqliteException => $"The database cannot be used: {e.Message.TrimEnd('.')}.",
            NpgsqlException or SocketException =>
                $"The database server cannot be used: {e.Message.TrimEnd('.')}.",
            _ => null,
        };
}
