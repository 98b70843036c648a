namespace Portvakt.Domain.Notices;

/// <summary>How long to wait before something is sent again: twice as long each time, an hour at most.</summary>
internal static class Backoff
{
    private const int FirstSeconds = 5;
    private const int LongestSeconds = 3600;

    /// <param name="attempts">How many have failed; at least one.</param>
    public static TimeSpan After(int attempts) =>
        TimeSpan.FromSeconds(Math.Min(LongestSeconds, FirstSeconds * Math.Pow(2, attempts)));
}
