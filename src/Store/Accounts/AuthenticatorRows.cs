using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Portvakt.Store.Accounts;

/// <summary>Gives accounts an authenticator app and takes it away; both go with the next save.</summary>
public static class AuthenticatorRows
{
    /// <summary>Lets codes of the app with <paramref name="secret"/> lead in, but not the one that has proved it.</summary>
    public static void TurnOnCodes(
        this PortvaktDb db,
        Account account,
        string secret,
        long usedStep,
        IDataProtectionProvider protection
    )
    {
        account.TwoFactorEnabled = true;
        db.UserTokens.Add(AuthenticatorSecret.Token(account, secret, protection));
        db.UserTokens.Add(UsedCodes.First(account.Id, usedStep));
    }

    /// <summary>Takes app and recovery codes away.</summary>
    public static async Task TurnOffCodes(
        this PortvaktDb db,
        Account account,
        CancellationToken cancellation
    )
    {
        account.TwoFactorEnabled = false;
        var own = await db
            .UserTokens.Where(t =>
                t.UserId == account.Id && t.LoginProvider == AuthenticatorSecret.Provider
            )
            .ToListAsync(cancellation);
        db.UserTokens.RemoveRange(own);
        db.UserTokens.RemoveRange(await db.RecoveryCodesOf(account.Id, cancellation));
    }
}
