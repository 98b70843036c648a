using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Security;

/// <summary>Gives a passkey another name, or takes it away; an operator keeps a second factor.</summary>
internal sealed class ChangePasskey(PortvaktDb db, SecurityChange change)
{
    public async Task<Outcome<Account>> Rename(
        IdentityUserPasskey<Guid> passkey,
        SecurityProof proof,
        string? typedName,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var name = PlainText.Line(
            typedName,
            "name",
            Passkeys.NameLength,
            Problems.PasskeyNameMissing
        );
        if (!name.Ok)
            return Outcome<Account>.Failed(name.Problems);
        var account = await db.Users.FirstAsync(a => a.Id == passkey.UserId, cancellation);
        passkey.Data.Name = name.Value;
        return await change.Finish(
            account,
            proof,
            EventType.PasskeyRenamed,
            PasskeyTexts.RenamedNotice,
            actor,
            cancellation
        );
    }

    public Task<Outcome<Account>> Remove(
        IdentityUserPasskey<Guid> passkey,
        SecurityProof proof,
        Actor actor,
        CancellationToken cancellation
    ) =>
        change.Make(
            proof,
            EventType.PasskeyRemoved,
            PasskeyTexts.RemovedNotice,
            actor,
            async account =>
            {
                if (await IsLastFactor(account, cancellation))
                    return Problem.Of(Problems.OperatorSecondFactor);
                await db.RemovePasskey(passkey, cancellation);
                return null;
            },
            cancellation
        );

    private async Task<bool> IsLastFactor(Account account, CancellationToken cancellation) =>
        !account.TwoFactorEnabled
        && await db.People.AnyAsync(p => p.Id == account.PersonId && p.IsOperator, cancellation)
        && await db.UserPasskeys.CountAsync(p => p.UserId == account.Id, cancellation) == 1;
}
