namespace Portvakt.Store.Outbox;

/// <summary>Leaves a mail server that takes nothing alone for a while, longer each time, a minute at most.</summary>
internal sealed class ServerRest(TimeProvider clock)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private string? reason;
    private DateTimeOffset until;
    private TimeSpan length = First;

    /// <summary>Why it is left alone now; null when it may be tried.</summary>
    public string? Reason => reason is not null && clock.GetUtcNow() < until ? reason : null;

    public void Begin(string why)
    {
        reason = why;
        until = clock.GetUtcNow() + length;
        length = length * 2 < Longest ? length * 2 : Longest;
    }

    public void End()
    {
        reason = null;
        length = First;
    }
}
