namespace Portvakt.Store.Changes;

/// <summary>The channel by which nodes on one PostgreSQL database tell each other that there are new change rows.</summary>
internal static class ChangeChannel
{
    /// <summary>Says that there is something new; which rows, the listener reads from the table.</summary>
    public const string Notify = "notify portvakt_changes";

    public const string Listen = "listen portvakt_changes";
}
