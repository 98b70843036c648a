using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Environments;

namespace Portvakt.Store.Accounts;

/// <summary>Begins, finds and ends sign-ins at providers.</summary>
public static class StrongSignIns
{
    /// <summary>How far the last click may lie back before it is written down again.</summary>
    private static readonly TimeSpan Grain = TimeSpan.FromMinutes(1);

    /// <summary>The sign-in of a session in an environment that still holds; noted as seen now.</summary>
    public static async Task<StrongSignIn?> StrongIn(
        this PortvaktDb db,
        string sessionId,
        EnvironmentName environment,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var found = await db
            .StrongSignIns.AsNoTracking()
            .FirstOrDefaultAsync(
                s => s.SessionId == sessionId && s.Environment == environment,
                cancellation
            );
        if (found?.HoldsAt(now) != true)
            return null;
        if (now - found.LastSeen >= Grain)
            await db.InTurn(
                () =>
                    db
                        .StrongSignIns.Where(s =>
                            s.SessionId == sessionId && s.Environment == environment
                        )
                        .ExecuteUpdateAsync(
                            s => s.SetProperty(x => x.LastSeen, now),
                            CancellationToken.None
                        ),
                cancellation
            );
        return found;
    }

    /// <summary>All of a session, to sign out at their providers.</summary>
    public static Task<List<StrongSignIn>> StrongOf(
        this PortvaktDb db,
        string sessionId,
        CancellationToken cancellation
    ) =>
        db
            .StrongSignIns.AsNoTracking()
            .Where(s => s.SessionId == sessionId)
            .ToListAsync(cancellation);

    /// <summary>Moves the sign-ins of a session to the one that follows it, and puts a new one beside them.</summary>
    public static async Task Begin(
        this PortvaktDb db,
        StrongSignIn begun,
        string? formerSession,
        CancellationToken cancellation
    )
    {
        if (formerSession is not null)
            await db.InTurn(
                async () =>
                {
                    await db
                        .StrongSignIns.Where(s =>
                            s.SessionId == formerSession && s.Environment == begun.Environment
                        )
                        .ExecuteDeleteAsync(cancellation);
                    return await db
                        .StrongSignIns.Where(s => s.SessionId == formerSession)
                        .ExecuteUpdateAsync(
                            s => s.SetProperty(x => x.SessionId, begun.SessionId),
                            cancellation
                        );
                },
                cancellation
            );
        db.StrongSignIns.Add(begun);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Ends those of a session here.</summary>
    public static Task EndStrong(
        this PortvaktDb db,
        string sessionId,
        CancellationToken cancellation
    ) =>
        db.InTurn(
            () =>
                db
                    .StrongSignIns.Where(s => s.SessionId == sessionId)
                    .ExecuteDeleteAsync(cancellation),
            cancellation
        );

    /// <summary>Ends what hangs on a session at a provider, which was signed out of there.</summary>
    public static Task EndedAtProvider(
        this PortvaktDb db,
        string issuer,
        string providerSession,
        CancellationToken cancellation
    ) =>
        db.InTurn(
            () =>
                db
                    .StrongSignIns.Where(s =>
                        s.Issuer == issuer && s.ProviderSession == providerSession
                    )
                    .ExecuteDeleteAsync(cancellation),
            cancellation
        );
}
