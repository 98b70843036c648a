namespace Portvakt.TokenServer.Refusals;

/// <summary>
/// How many refusals of one client are kept in a minute. Anybody may send grants in a client's name, so those that are
/// not proved to be its own get half of the room at most.
/// </summary>
internal sealed class RefusalQuota
{
    /// <summary>Kept per client and minute.</summary>
    public const int PerMinute = 20;

    private const int Unproved = PerMinute / 2;

    /// <summary>Clients with refusals in one minute that are told apart; those beyond are not kept.</summary>
    private const int MostClients = 10_000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, (int All, int Unproved)> kept = new(StringComparer.Ordinal);
    private long minute;

    /// <summary>Whether there is room for another one of this client's.</summary>
    public bool Take(string clientId, bool proved, DateTimeOffset now)
    {
        var thisMinute = now.ToUnixTimeSeconds() / 60;
        lock (gate)
        {
            if (thisMinute != minute)
                kept.Clear();
            minute = thisMinute;
            if (!kept.TryGetValue(clientId, out var count) && kept.Count == MostClients)
                return false;
            if (count.All == PerMinute || (!proved && count.Unproved == Unproved))
                return false;
            kept[clientId] = (count.All + 1, count.Unproved + (proved ? 0 : 1));
            return true;
        }
    }
}
