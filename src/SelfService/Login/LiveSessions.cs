using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Login;

/// <summary>Finds the account behind a session cookie, which outlives the session that it was made for.</summary>
internal static class LiveSessions
{
    /// <summary>Null when the session was ended, or began too long ago.</summary>
    public static async Task<Account?> AccountOf(
        this PortvaktDb db,
        SessionClaims session,
        DateTimeOffset now,
        CancellationToken cancellation
    ) =>
        session.IsTooOld(now)
            ? null
            : await db.LiveAccount(session.AccountId, session.Id, session.Stamp, now, cancellation);
}
