using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Security;

/// <summary>Changes the password of somebody who knows the present one.</summary>
internal sealed class ChangePassword(
    PortvaktDb db,
    SecurityChange change,
    IPasswordHasher<Account> hasher,
    TimeProvider clock
)
{
    public const string Field = "new-password";

    public Task<Outcome<Account>> Handle(
        SecurityProof proof,
        string? password,
        Actor actor,
        CancellationToken cancellation
    ) =>
        change.Make(
            proof,
            EventType.PasswordChanged,
            SecurityNoticeTexts.PasswordChanged,
            actor,
            async account =>
            {
                if (PasswordRules.Refusal(password, account.Email!, Field) is { } refusal)
                    return refusal;
                account.PasswordHash = hasher.HashPassword(account, password!);
                await db.CloseAccountLinks(account, clock.GetUtcNow(), cancellation);
                return null;
            },
            cancellation
        );
}
