using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Sessions;

/// <summary>
/// Checks the one-time code (TOTP, RFC 6238) of an account whose password was right, or one of its recovery codes. Either
/// works once.
/// </summary>
internal sealed class CheckCode(
    PortvaktDb db,
    IDataProtectionProvider protection,
    SignInThrottle throttle,
    SecurityNotices notices,
    TimeProvider clock
)
{
    /// <param name="recovery">Whether it is a recovery code.</param>
    public async Task<Outcome<Account>> Handle(
        Halfway halfway,
        string? code,
        bool recovery,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var account = await db.Users.FirstOrDefaultAsync(
            a => a.Id == halfway.AccountId && a.SecurityStamp == halfway.Stamp,
            cancellation
        );
        // The password was changed or the codes were turned off in the meantime.
        if (account is not { TwoFactorEnabled: true })
            return Problem.Of(Problems.SignInNeeded);
        return await throttle.Try(
            AttemptKind.Code,
            account.Id.ToString(),
            () =>
                recovery
                    ? UseRecoveryCode(account, code, actor, cancellation)
                    : UseCode(account, code, cancellation),
            cancellation
        );
    }

    private async Task<Outcome<Account>> UseCode(
        Account account,
        string? code,
        CancellationToken cancellation
    )
    {
        var secret = await db.AuthenticatorSecretOf(account.Id, protection, cancellation);
        var step = AuthenticatorCodes.StepOf(secret, code, clock.GetUtcNow());
        return step is { } right && await db.TryUse(account.Id, right)
            ? account
            : Problem.At("code", Problems.CodeWrong);
    }

    private async Task<Outcome<Account>> UseRecoveryCode(
        Account account,
        string? code,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var codes = await db.RecoveryCodesOf(account.Id, cancellation);
        if (RecoveryCodes.Match(codes, code) is not { } own)
            return Problem.At("code", Problems.RecoveryCodeWrong);
        db.UserTokens.Remove(own);
        await notices.Add(
            account,
            EventType.RecoveryCodeUsed,
            SecurityNoticeTexts.RecoveryCodeUsed.With(codes.Count - 1),
            actor,
            cancellation
        );
        if (await db.TrySave(cancellation) == SaveResult.Saved)
            return account;
        // Of two that use it at once, the row is there for one; the other leaves no event.
        db.ChangeTracker.Clear();
        return Problem.At("code", Problems.RecoveryCodeWrong);
    }
}
