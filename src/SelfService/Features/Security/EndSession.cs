using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Security;

/// <summary>Ends one of somebody's own sessions, or all of them.</summary>
internal sealed class EndSession(PortvaktDb db, SecurityNotices notices)
{
    public async Task<Outcome<Account>> One(
        Guid accountId,
        string? sessionId,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var session = await db.PortalSessions.FirstOrDefaultAsync(
            s => s.Id == sessionId && s.AccountId == accountId,
            cancellation
        );
        if (session is null)
            return Problem.Of(Problems.NotFound);
        var account = await db.Users.FirstAsync(a => a.Id == accountId, cancellation);
        db.PortalSessions.Remove(session);
        await notices.Add(
            account,
            EventType.SessionEnded,
            SignedInTexts.EndedNotice,
            actor,
            cancellation
        );
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? account
            : Problem.Of(Problems.ConcurrentChange);
    }

    public async Task<Outcome<Account>> All(
        Guid accountId,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var account = await db.Users.FirstAsync(a => a.Id == accountId, cancellation);
        account.EndSessions();
        await notices.Add(
            account,
            EventType.SessionsEnded,
            SignedInTexts.EverywhereNotice,
            actor,
            cancellation
        );
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? account
            : Problem.Of(Problems.ConcurrentChange);
    }
}
