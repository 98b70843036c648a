namespace Portvakt.Store.Changes;

/// <summary>The channel by which nodes on one PostgreSQL database tell each other that there are new change rows.</summary>
internal static class ChangeChannel
{
    /// <summary>
    /// Says that <paramref name="feed"/>'s process wrote something new; which rows, the listener reads from the table.
    /// </summary>
    public static string Notify(ChangeFeed feed) => $"notify portvakt_changes, '{feed.Name}'";

    public const string Listen = "listen portvakt_changes";
}
