using Microsoft.AspNetCore.Http;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Login.Providers;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Ansattporten;

/// <summary>
/// Front-channel logout (OpenID Connect Front-Channel Logout 1.0): the provider's page loads this address when somebody
/// has signed out there. No cookie comes along, so the provider's own session id says whose sign-in ends here too.
/// </summary>
internal static class SignedOutThere
{
    public static async Task<IResult> Get(
        Visit visit,
        SignInProviders providers,
        PortvaktDb db,
        string? iss,
        string? sid,
        CancellationToken cancellation
    )
    {
        var provider = providers.Of(visit.Environment.Name);
        var told = iss?.TrimEnd('/');
        if (
            provider is not null
            && sid is { Length: > 0 }
            && told == provider.Authority.ToString().TrimEnd('/')
        )
            await db.EndedAtProvider(iss!, sid, cancellation);
        return Results.NoContent();
    }
}
