using Microsoft.EntityFrameworkCore;

namespace Portvakt.Store.Accounts;

/// <summary>Begins, finds and ends sessions.</summary>
public static class PortalSessions
{
    /// <summary>
    /// The account of a session that goes on; null when it has ended or its account has got another stamp. Noted as seen now.
    /// </summary>
    public static async Task<Account?> LiveAccount(
        this PortvaktDb db,
        Guid accountId,
        string sessionId,
        string stamp,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var found = await (
            from session in db.PortalSessions.AsNoTracking()
            where session.Id == sessionId && session.AccountId == accountId
            join account in db.Users.AsNoTracking() on session.AccountId equals account.Id
            where account.SecurityStamp == stamp
            select new { Account = account, session.LastSeen }
        ).FirstOrDefaultAsync(cancellation);
        if (found is not null && now - found.LastSeen >= PortalSession.Grain)
            await db.InTurn(
                () =>
                    db
                        .PortalSessions.Where(s => s.Id == sessionId)
                        .ExecuteUpdateAsync(
                            s => s.SetProperty(x => x.LastSeen, now),
                            CancellationToken.None
                        ),
                cancellation
            );
        return found?.Account;
    }

    /// <summary>Those of an account that its stamp has not ended, the latest click first.</summary>
    public static IQueryable<PortalSession> SessionsOf(this PortvaktDb db, Guid accountId) =>
        from session in db.PortalSessions
        join account in db.Users on session.AccountId equals account.Id
        where session.AccountId == accountId && session.Stamp == account.SecurityStamp
        orderby session.LastSeen descending
        select session;

    /// <summary>Ends a session at once. Two clicks end it once.</summary>
    public static Task EndSession(this PortvaktDb db, Guid accountId, string sessionId) =>
        db.InTurn(
            () =>
                db
                    .PortalSessions.Where(s => s.Id == sessionId && s.AccountId == accountId)
                    .ExecuteDeleteAsync(),
            CancellationToken.None
        );

    /// <summary>
    /// Ends every session of these people with the next save: each holds the stamp that its account had when it began.
    /// </summary>
    public static async Task EndAllSessions(
        this PortvaktDb db,
        IReadOnlyCollection<Guid> people,
        CancellationToken cancellation
    )
    {
        var accounts = await db
            .Users.Where(a => people.Contains(a.PersonId))
            .ToListAsync(cancellation);
        accounts.ForEach(EndSessions);
    }

    /// <summary>Ends every session of a tracked account with the next save.</summary>
    public static void EndSessions(this Account account) =>
        account.SecurityStamp = Guid.NewGuid().ToString("N");

    /// <summary>As <see cref="EndSessions"/>, but one goes on; its cookie must be written anew after the save.</summary>
    public static async Task EndOtherSessions(
        this PortvaktDb db,
        Account account,
        string sessionId,
        CancellationToken cancellation
    )
    {
        account.EndSessions();
        var own = await db.PortalSessions.FirstOrDefaultAsync(
            s => s.Id == sessionId && s.AccountId == account.Id,
            cancellation
        );
        own?.GoOnUnder(account.SecurityStamp!);
    }
}
