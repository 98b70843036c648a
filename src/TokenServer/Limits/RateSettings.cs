namespace Portvakt.TokenServer.Limits;

/// <summary>How often something may happen: a burst at once, then so many a second.</summary>
public sealed record Rate
{
    /// <summary>So many at once.</summary>
    public int Burst { get; init; }

    /// <summary>So many a second in the long run.</summary>
    public int PerSecond { get; init; }
}

/// <summary>Which request rates the token server bears.</summary>
public sealed record RateSettings
{
    /// <summary>
    /// Grants that are proved to be one client's own. Far above a client that fetches a token for each call it makes.
    /// </summary>
    public Rate PerClient { get; init; } = new() { Burst = 1_000, PerSecond = 200 };

    /// <summary>
    /// Refused requests from one address. Requests that give tokens do not count, so that many clients may share an
    /// address; one that only guesses is stopped.
    /// </summary>
    public Rate RefusedPerAddress { get; init; } = new() { Burst = 2_000, PerSecond = 100 };
}
