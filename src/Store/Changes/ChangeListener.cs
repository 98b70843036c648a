using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Portvakt.Store.Changes;

/// <summary>
/// Hears at once when another node on the same PostgreSQL database has committed change rows. It makes nodes quick, not
/// right: who must not miss a row looks at the table as well.
/// </summary>
/// <param name="own">What this process writes; its listeners have taken that in already.</param>
public sealed class ChangeListener(
    string connectionString,
    ChangeFeed own,
    TimeProvider time,
    ILogger<ChangeListener> logger
)
{
    /// <summary>The name that the database's list of sessions shows.</summary>
    public const string SessionName = "portvakt changes";

    private const int KeepAliveSeconds = 5;
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(1);

    private volatile bool isListening;
    private bool isCutOff;

    /// <summary>Whether the connection stands, as far as this side knows.</summary>
    public bool IsListening => isListening;

    /// <summary>
    /// Calls <paramref name="heard"/> after each message, and after each connecting, since nobody repeats what was said
    /// in between. Connects again for as long as it runs.
    /// </summary>
    public async Task Run(Func<Task> heard, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await Listen(heard, stop);
            }
            catch (Exception e)
                when (e is NpgsqlException or SocketException or IOException or TimeoutException)
            {
                // Said once for each outage: it is tried again every second.
                if (!isCutOff)
                    logger.LogWarning(e, "Other nodes are not heard; their changes are looked for");
                isCutOff = true;
            }
            finally
            {
                isListening = false;
            }
            await Task.Delay(Retry, time, stop);
        }
    }

    private async Task Listen(Func<Task> heard, CancellationToken stop)
    {
        await using var connection = new NpgsqlConnection(Settings());
        await connection.OpenAsync(stop);
        await using (var listen = new NpgsqlCommand(ChangeChannel.Listen, connection))
            await listen.ExecuteNonQueryAsync(stop);
        isListening = true;
        isCutOff = false;
        // True at first: nobody repeats what was said while the line was down.
        var isNews = true;
        connection.Notification += (_, message) => isNews |= message.Payload != own.Name;
        while (true)
        {
            if (isNews)
            {
                isNews = false;
                await heard();
            }
            await connection.WaitAsync(stop);
        }
    }

    // Its own connection, never one from the pool; asked for a sign of life while it waits, since a broken line to the
    // database looks the same as silence.
    private string Settings() =>
        new NpgsqlConnectionStringBuilder(connectionString)
        {
            Pooling = false,
            KeepAlive = KeepAliveSeconds,
            ApplicationName = SessionName,
        }.ConnectionString;
}
