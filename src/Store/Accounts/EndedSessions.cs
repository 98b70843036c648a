using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Portvakt.Store.Accounts;

/// <summary>
/// Sessions that were signed out of before their time. The session lives in its cookie, so without this list a copy
/// of the cookie would go on after its owner has left.
/// </summary>
public static class EndedSessions
{
    private const string Provider = "portvakt-ended-session";

    /// <summary>Leaves out the account of a session that has ended.</summary>
    public static IQueryable<Account> WithLiveSession(
        this PortvaktDb db,
        IQueryable<Account> accounts,
        string sessionId
    ) =>
        accounts.Where(a =>
            !db.UserTokens.Any(t =>
                t.UserId == a.Id && t.LoginProvider == Provider && t.Name == sessionId
            )
        );

    /// <summary>Ends a session, and forgets the account's ended ones whose cookies have run out.</summary>
    /// <param name="until">When the session would have ended by itself.</param>
    public static async Task EndSession(
        this PortvaktDb db,
        Guid accountId,
        string sessionId,
        DateTimeOffset until,
        DateTimeOffset now
    )
    {
        var past = Text(now);
        await db.InTurn(
            () =>
                db
                    .UserTokens.Where(t => t.UserId == accountId && t.LoginProvider == Provider)
                    .Where(t => string.Compare(t.Value, past) < 0)
                    .ExecuteDeleteAsync(),
            CancellationToken.None
        );
        db.UserTokens.Add(
            new IdentityUserToken<Guid>
            {
                UserId = accountId,
                LoginProvider = Provider,
                Name = sessionId,
                Value = Text(until),
            }
        );
        // Two clicks end it once.
        await db.TrySave(CancellationToken.None);
    }

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
        foreach (var account in accounts)
            account.SecurityStamp = Guid.NewGuid().ToString("N");
    }

    // Of one width, so that texts are ordered as the times are.
    private static string Text(DateTimeOffset time) =>
        time.ToUnixTimeSeconds().ToString("D12", CultureInfo.InvariantCulture);
}
