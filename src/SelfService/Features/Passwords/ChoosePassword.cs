using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Passwords;

/// <summary>Sets a new password by a link from a mail. Every other session of the account ends with it.</summary>
internal sealed class ChoosePassword(
    PortvaktDb db,
    IPasswordHasher<Account> hasher,
    SecurityNotices notices,
    TimeProvider clock
)
{
    /// <summary>The link, or why it does not work.</summary>
    public Task<Outcome<OneTimeLink>> Find(string secret, CancellationToken cancellation) =>
        db.OneTimeLinks.FindUsable(
            secret,
            LinkPurpose.ResetPassword,
            clock.GetUtcNow(),
            cancellation
        );

    public async Task<Outcome<Account>> Handle(
        OneTimeLink link,
        string? password,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (PasswordRules.Refusal(password, link.Email) is { } refusal)
            return refusal;
        var now = clock.GetUtcNow();
        var normalized = link.Email.ToUpperInvariant();
        // The account may have got another address since the mail was sent.
        if (
            await db.Users.FirstOrDefaultAsync(a => a.NormalizedEmail == normalized, cancellation)
            is not { } account
        )
            return Problem.Of(Problems.LinkUnknown);
        account.PasswordHash = hasher.HashPassword(account, password!);
        account.EndSessions();
        link.Use(now);
        await db.CloseAccountLinks(account, now, cancellation);
        await notices.Add(
            account,
            EventType.PasswordChanged,
            SecurityNoticeTexts.PasswordChanged,
            actor,
            cancellation
        );
        if (await db.TrySave(cancellation) != SaveResult.Saved)
            return Problem.Of(Problems.LinkUsed);
        await db.Forget(AttemptKind.Password, link.Email);
        return account;
    }
}
