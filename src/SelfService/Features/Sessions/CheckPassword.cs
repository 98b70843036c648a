using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Sessions;

/// <summary>
/// Checks an address and a password. Unknown address, wrong password and locked account cost the same work and
/// differ in nothing that somebody else could see.
/// </summary>
internal sealed class CheckPassword(
    PortvaktDb db,
    IPasswordHasher<Account> hasher,
    SignInThrottle throttle,
    PasswordWork work
)
{
    private static readonly Account Nobody = new();

    // The hash of a password that nobody has; its verification costs what a real one does.
    private static readonly Lazy<string> NobodysHash = new(() =>
        new PasswordHasher<Account>().HashPassword(Nobody, Guid.NewGuid().ToString())
    );

    public Task<Outcome<Account>> Handle(
        string? email,
        string? password,
        CancellationToken cancellation
    )
    {
        var address = (email ?? "").Trim();
        return throttle.Try(
            AttemptKind.Password,
            address,
            () => Verify(address, password, cancellation),
            cancellation
        );
    }

    private async Task<Outcome<Account>> Verify(
        string address,
        string? password,
        CancellationToken cancellation
    )
    {
        var normalized = address.ToUpperInvariant();
        var account = await db.Users.FirstOrDefaultAsync(
            a => a.NormalizedEmail == normalized,
            cancellation
        );
        var result = await work.Do(
            () =>
                hasher.VerifyHashedPassword(
                    account ?? Nobody,
                    account?.PasswordHash ?? NobodysHash.Value,
                    password ?? ""
                ),
            cancellation
        );
        if (!result.Ok)
            return Outcome<Account>.Failed(result.Problems);
        return account is null || result.Value == PasswordVerificationResult.Failed
            ? Problem.Of(Problems.SignInFailed)
            : account;
    }
}
