using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Sessions;

/// <summary>
/// Checks a passkey's answer (Web Authentication section 7.2, by the framework). Whatever is wrong with it, the page says
/// the same: whether a passkey is known here is nobody's business.
/// </summary>
internal sealed class CheckPasskey(
    PortvaktDb db,
    IPasskeyHandler<Account> passkeys,
    PasskeyChallenges challenges,
    TimeProvider clock
)
{
    /// <summary>What the challenge is for.</summary>
    public const string Purpose = "sign-in";

    public async Task<Outcome<Account>> Handle(
        HttpContext http,
        string? challenge,
        string? credential,
        CancellationToken cancellation
    )
    {
        if (await challenges.Take(Purpose, challenge, cancellation) is not { } state)
            return Problem.Of(Problems.PasskeyExpired);
        if (string.IsNullOrEmpty(credential))
            return Problem.Of(Problems.PasskeyFailed);
        var answer = await passkeys.PerformAssertionAsync(
            new PasskeyAssertionContext
            {
                HttpContext = http,
                CredentialJson = credential,
                AssertionState = state,
            }
        );
        if (!answer.Succeeded)
            return Problem.Of(Problems.PasskeyFailed);
        await db.NoteUse(answer.Passkey, clock.GetUtcNow(), cancellation);
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? answer.User
            : Problem.Of(Problems.PasskeyExpired);
    }
}
