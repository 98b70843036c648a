using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Login;

/// <summary>
/// Asks somebody who is signed in for the password once more, before their way of signing in is changed: a session that
/// was left open must not be enough to take an account over. Counted with the attempts at signing in.
/// </summary>
public sealed class PasswordAgain(
    PortvaktDb db,
    IPasswordHasher<Account> hasher,
    SignInThrottle throttle,
    PasswordWork work
)
{
    /// <summary>The tracked account when the password is right.</summary>
    public async Task<Outcome<Account>> Check(
        Guid accountId,
        string? password,
        CancellationToken cancellation
    )
    {
        var account = await db.Users.FirstAsync(a => a.Id == accountId, cancellation);
        if (account.PasswordHash is not { } hash || account.Email is not { } email)
            return Problem.Of(Problems.AccountWithoutPassword);
        if (string.IsNullOrEmpty(password))
            return Problem.At("password", Problems.PasswordMissing);
        return await throttle.Try(
            AttemptKind.Password,
            email,
            async () =>
            {
                var result = await work.Do(
                    () => hasher.VerifyHashedPassword(account, hash, password),
                    cancellation
                );
                if (!result.Ok)
                    return Outcome<Account>.Failed(result.Problems);
                return result.Value == PasswordVerificationResult.Failed
                    ? Problem.At("password", Problems.PasswordWrong)
                    : account;
            },
            cancellation
        );
    }
}
