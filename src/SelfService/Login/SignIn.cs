using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Login;

/// <summary>Starts sessions and changes whom they act for.</summary>
public sealed class SignIn(TimeProvider clock)
{
    /// <summary>Signs <paramref name="account"/> in; the session gets a fresh cookie.</summary>
    public Task Start(HttpContext http, Account account, bool secondFactor) =>
        http.SignInAsync(
            SessionClaims.Scheme,
            SessionClaims.Start(account, clock.GetUtcNow(), secondFactor).ToPrincipal()
        );

    /// <summary>Lets the running session act for <paramref name="organisation"/>.</summary>
    public static Task ActFor(HttpContext http, OrganisationId organisation)
    {
        var session = SessionClaims.From(http.User)!;
        return http.SignInAsync(
            SessionClaims.Scheme,
            (session with { Organisation = organisation }).ToPrincipal()
        );
    }
}
