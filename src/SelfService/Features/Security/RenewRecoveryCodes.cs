using Portvakt.Domain.Basics;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Security;

/// <summary>Makes new recovery codes; the old ones end.</summary>
internal sealed class RenewRecoveryCodes(PortvaktDb db, SecurityChange change)
{
    public async Task<Outcome<NewCodes>> Handle(
        SecurityProof proof,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var codes = RecoveryCodes.New();
        var outcome = await change.Make(
            proof,
            EventType.RecoveryCodesRenewed,
            CodeTexts.RenewedNotice,
            actor,
            async account =>
            {
                if (!account.TwoFactorEnabled)
                    return Problem.Of(Problems.CodesNotOn);
                db.UserTokens.RemoveRange(await db.RecoveryCodesOf(account.Id, cancellation));
                db.UserTokens.AddRange(codes.Select(c => RecoveryCodes.Row(account.Id, c)));
                return null;
            },
            cancellation
        );
        return outcome.Then<NewCodes>(account => new NewCodes(account, codes));
    }
}
