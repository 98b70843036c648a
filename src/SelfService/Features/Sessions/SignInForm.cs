using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Sessions;

/// <summary>Draws the sign-in page, each time with a challenge of its own for a passkey.</summary>
internal sealed class SignInForm(IPasskeyHandler<Account> passkeys, PasskeyChallenges challenges)
{
    public async Task<IResult> Page(
        HttpContext http,
        string? email,
        string? back,
        IReadOnlyList<Problem> problems
    )
    {
        // For nobody in particular: the passkey tells whose it is.
        var options = await passkeys.MakeRequestOptionsAsync(null, http);
        var challenge = challenges.Seal(CheckPasskey.Purpose, options.AssertionState ?? "");
        return Html.Page<SignInPage, SignInModel>(
            new(email, back, new PasskeyOffer(options.RequestOptionsJson, challenge), problems),
            problems.Count == 0 ? StatusCodes.Status200OK : problems[0].Kind.Status
        );
    }
}
