using Portvakt.Domain.Tokens;

namespace Portvakt.Store.Replay;

/// <summary>
/// Remembers grants, so that each is used once: across nodes, across restarts, and when a hundred requests bring the
/// same one at once (RFC 7523 section 3, jti).
/// </summary>
public interface IReplayGuard : IAsyncDisposable
{
    /// <summary>Remembers the grant, or says that it is known. Never throws for a store that fails.</summary>
    /// <param name="key">What makes it the same grant.</param>
    /// <param name="issuedAt">iat; decides whether the grant may be older than what the guard remembers.</param>
    /// <param name="expiresAt">exp; the key is kept <see cref="ReplayKey.KeptAfterExpiry"/> longer.</param>
    Task<ReplayAnswer> Record(ReplayKey key, DateTimeOffset issuedAt, DateTimeOffset expiresAt);
}
