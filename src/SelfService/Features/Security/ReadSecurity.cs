using Microsoft.EntityFrameworkCore;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Security;

/// <summary>Reads what the reader's own page about signing in shows.</summary>
internal sealed class ReadSecurity(PortvaktDb db, ListPasskeys passkeys, TimeProvider clock)
{
    public async Task<SecurityModel> Handle(Visit visit, CancellationToken cancellation)
    {
        var id = visit.AccountId!.Value;
        var now = clock.GetUtcNow();
        var account = await db.Users.AsNoTracking().FirstAsync(a => a.Id == id, cancellation);
        var codes = await db.RecoveryCodesOf(id, cancellation);
        // The cookie of one that has not been used for so long has run out.
        var seen = now - SessionClaims.Idle - PortalSession.Grain;
        var since = now - SessionClaims.Longest;
        var sessions = await db.SessionsOf(id)
            .AsNoTracking()
            .Where(s => s.LastSeen > seen && s.Since > since)
            .ToListAsync(cancellation);
        return new SecurityModel(
            account.PasswordHash is null ? null : account.Email,
            account.TwoFactorEnabled,
            codes.Count,
            await passkeys.Of(id, cancellation),
            sessions,
            visit.SessionId!,
            now
        );
    }
}
