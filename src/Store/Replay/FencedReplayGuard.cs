using Portvakt.Domain.Tokens;

namespace Portvakt.Store.Replay;

/// <summary>
/// After a restore nothing is known of the grants that the lost store had seen, so those that may be as old are refused.
/// </summary>
/// <param name="guard">Records the others.</param>
/// <param name="notBefore">The least iat that is taken.</param>
public sealed class FencedReplayGuard(IReplayGuard guard, DateTimeOffset notBefore) : IReplayGuard
{
    /// <summary>A fence for a store that was restored at that instant; iat may have been ten seconds ahead then.</summary>
    public static IReplayGuard After(IReplayGuard guard, DateTimeOffset? restored) =>
        restored is { } at ? new FencedReplayGuard(guard, at + StartFence.Length) : guard;

    public Task<ReplayAnswer> Record(
        ReplayKey key,
        DateTimeOffset issuedAt,
        DateTimeOffset expiresAt
    ) =>
        issuedAt < notBefore
            ? Task.FromResult(ReplayAnswer.Unavailable(StartFence.Length))
            : guard.Record(key, issuedAt, expiresAt);

    public ValueTask DisposeAsync() => guard.DisposeAsync();
}
