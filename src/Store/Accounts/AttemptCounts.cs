using Microsoft.EntityFrameworkCore;

namespace Portvakt.Store.Accounts;

/// <summary>Counts attempts by single statements: read and written in two steps, many at once would count as one.</summary>
public static class AttemptCounts
{
    /// <summary>
    /// Counts one more, unless the subject is locked. Gives whether it was counted. Never cancelled: who hangs up
    /// must not escape the count.
    /// </summary>
    public static async Task<bool> Count(
        this PortvaktDb db,
        AttemptKind kind,
        string subject,
        DateTimeOffset now
    )
    {
        var key = SignInAttempts.Key(kind, subject);
        if (await Add(db, kind, key, now))
            return true;
        if (await db.SignInAttempts.AnyAsync(a => a.AddressHash == key))
            return false;
        var first = db.SignInAttempts.Add(SignInAttempts.First(key, now));
        if (await db.TrySave(CancellationToken.None) == SaveResult.Saved)
            return true;
        // Somebody else inserted it a moment ago.
        first.State = EntityState.Detached;
        return await Add(db, kind, key, now);
    }

    /// <summary>Forgets what was counted.</summary>
    public static Task Forget(this PortvaktDb db, AttemptKind kind, string subject)
    {
        var key = SignInAttempts.Key(kind, subject);
        return db.InTurn(
            () => db.SignInAttempts.Where(a => a.AddressHash == key).ExecuteDeleteAsync(),
            CancellationToken.None
        );
    }

    private static async Task<bool> Add(
        PortvaktDb db,
        AttemptKind kind,
        string key,
        DateTimeOffset now
    )
    {
        var stale = now - SignInAttempts.Window(kind);
        var most = SignInAttempts.MostOf(kind);
        var counted = await db.InTurn(
            () =>
                db
                    .SignInAttempts.Where(a => a.AddressHash == key)
                    .Where(a => a.Failures < most || a.Last <= stale)
                    .ExecuteUpdateAsync(row =>
                        row.SetProperty(a => a.Failures, a => a.Last <= stale ? 1 : a.Failures + 1)
                            .SetProperty(a => a.Last, now)
                    ),
            CancellationToken.None
        );
        return counted == 1;
    }
}
