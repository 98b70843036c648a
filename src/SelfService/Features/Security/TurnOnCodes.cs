using Microsoft.AspNetCore.DataProtection;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Security;

/// <summary>Turns one-time codes on once the app has shown that it makes the right ones, and gives recovery codes.</summary>
internal sealed class TurnOnCodes(
    PortvaktDb db,
    SecurityChange change,
    IDataProtectionProvider protection,
    TimeProvider clock
)
{
    public async Task<Outcome<NewCodes>> Handle(
        SecurityProof proof,
        string secret,
        string? code,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var codes = RecoveryCodes.New();
        var outcome = await change.Make(
            proof,
            EventType.CodesTurnedOn,
            CodeTexts.TurnedOnNotice,
            actor,
            account => Task.FromResult(TurnOn(account, secret, code, codes)),
            cancellation
        );
        return outcome.Then<NewCodes>(account => new NewCodes(account, codes));
    }

    private Problem? TurnOn(
        Account account,
        string secret,
        string? code,
        IReadOnlyList<string> codes
    )
    {
        if (account.TwoFactorEnabled)
            return Problem.Of(Problems.CodesAlreadyOn);
        if (AuthenticatorCodes.StepOf(secret, code, clock.GetUtcNow()) is not { } step)
            return Problem.At("code", Problems.CodeWrong);
        db.TurnOnCodes(account, secret, step, protection);
        db.UserTokens.AddRange(codes.Select(c => RecoveryCodes.Row(account.Id, c)));
        return null;
    }
}
