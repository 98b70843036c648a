using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Sessions;

/// <summary>Checks the one-time code (TOTP, RFC 6238) of an account whose password was right. A code works once.</summary>
internal sealed class CheckCode(
    PortvaktDb db,
    IDataProtectionProvider protection,
    SignInThrottle throttle,
    TimeProvider clock
)
{
    public async Task<Outcome<Account>> Handle(
        Halfway halfway,
        string? code,
        CancellationToken cancellation
    )
    {
        var account = await db.Users.FirstOrDefaultAsync(
            a => a.Id == halfway.AccountId && a.SecurityStamp == halfway.Stamp,
            cancellation
        );
        // The password was changed in the meantime.
        if (account is null)
            return Problem.Of(Problems.SignInNeeded);
        return await throttle.Try(
            AttemptKind.Code,
            account.Id.ToString(),
            () => Verify(account, code, cancellation),
            cancellation
        );
    }

    private async Task<Outcome<Account>> Verify(
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
}
