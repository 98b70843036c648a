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
        var account = await db.Users.FirstAsync(a => a.NormalizedEmail == normalized, cancellation);
        account.PasswordHash = hasher.HashPassword(account, password!);
        account.SecurityStamp = Guid.NewGuid().ToString("N");
        // Other links on their way to the same mailbox must not undo what was just chosen.
        var open = db.OneTimeLinks.Where(l =>
            l.Purpose == LinkPurpose.ResetPassword && l.Email == link.Email && l.Used == null
        );
        foreach (var each in await open.ToListAsync(cancellation))
            each.Use(now);
        db.Events.Add(
            Event.Of(
                EventType.PasswordChanged,
                actor with
                {
                    PersonId = account.PersonId,
                },
                now,
                account.PersonId.ToString()
            )
        );
        if (await db.TrySave(cancellation) != SaveResult.Saved)
            return Problem.Of(Problems.LinkUsed);
        await db.Forget(AttemptKind.Password, link.Email);
        return account;
    }
}
