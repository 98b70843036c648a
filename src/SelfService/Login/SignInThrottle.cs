using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Login;

/// <summary>Lets passwords and one-time codes be tried a few times, and locks what was tried for a while after that.</summary>
public sealed class SignInThrottle(PortvaktDb db, AttemptTurns turns, TimeProvider clock)
{
    /// <summary>
    /// Makes an attempt, and counts it when it fails. Attempts at the same subject wait for each other, so that as
    /// many at once are not more than the limit one by one.
    /// </summary>
    /// <param name="kind">What is tried.</param>
    /// <param name="subject">The typed address, or the account.</param>
    public async Task<Outcome<T>> Try<T>(
        AttemptKind kind,
        string subject,
        Func<Task<Outcome<T>>> attempt,
        CancellationToken cancellation
    )
        where T : notnull
    {
        var key = SignInAttempts.Key(kind, subject);
        using var turn = await turns.Take(key, cancellation);
        var known = await db
            .SignInAttempts.AsNoTracking()
            .FirstOrDefaultAsync(a => a.AddressHash == key, cancellation);
        var now = clock.GetUtcNow();
        if (known?.LockedFor(SignInAttempts.Window(kind), now) is { } wait)
            return Problem.Of(Problems.SignInLocked, (int)Math.Ceiling(wait.TotalMinutes));
        var outcome = await attempt();
        if (outcome.Ok && known is not null)
            await db.Forget(kind, subject);
        // Turned away unheard is no attempt.
        else if (!outcome.Ok && outcome.Problems[0].Code != Problems.SignInBusy)
            await db.Count(kind, subject, now);
        return outcome;
    }
}
