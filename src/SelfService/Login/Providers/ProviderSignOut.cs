using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Login.Providers;

/// <summary>Signing out here ends the sign-in at the provider too (OpenID Connect RP-Initiated Logout 1.0).</summary>
internal sealed class ProviderSignOut(PortvaktDb db, SignInProviders providers, ProviderReach reach)
{
    /// <summary>
    /// Ends the session's sign-ins here, and gives the way over the provider of the latest; null when there is none to go
    /// by.
    /// </summary>
    public async Task<IResult?> Leave(string sessionId, CancellationToken cancellation)
    {
        var signIns = await db.StrongOf(sessionId, cancellation);
        await db.EndStrong(sessionId, cancellation);
        var latest = signIns.MaxBy(s => s.Since);
        if (
            latest is null
            || providers.Of(latest.Environment) is not { } provider
            || await reach.Discover(provider, cancellation)
                is not { EndSessionEndpoint.Length: > 0 }
        )
            return null;
        var wish = new AuthenticationProperties { RedirectUri = Links.Home };
        return new OnwardResult(Results.SignOut(wish, [provider.Scheme]));
    }
}
