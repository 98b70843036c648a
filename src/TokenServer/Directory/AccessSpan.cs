namespace Portvakt.TokenServer.Directory;

/// <summary>From when until when an approved access holds, Unix milliseconds, half-open.</summary>
internal readonly record struct AccessSpan(long From, long To)
{
    public bool HoldsAt(long millis) => From <= millis && millis < To;
}
