using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Security;

/// <summary>Turns one-time codes off; an operator keeps a second factor.</summary>
internal sealed class TurnOffCodes(PortvaktDb db, SecurityChange change)
{
    public Task<Outcome<Account>> Handle(
        SecurityProof proof,
        Actor actor,
        CancellationToken cancellation
    ) =>
        change.Make(
            proof,
            EventType.CodesTurnedOff,
            CodeTexts.TurnedOffNotice,
            actor,
            async account =>
            {
                if (!account.TwoFactorEnabled)
                    return Problem.Of(Problems.CodesNotOn);
                if (await IsLastFactor(account, cancellation))
                    return Problem.Of(Problems.OperatorSecondFactor);
                await db.TurnOffCodes(account, cancellation);
                return null;
            },
            cancellation
        );

    private async Task<bool> IsLastFactor(Account account, CancellationToken cancellation) =>
        await db.People.AnyAsync(p => p.Id == account.PersonId && p.IsOperator, cancellation)
        && !await db.UserPasskeys.AnyAsync(p => p.UserId == account.Id, cancellation);
}
