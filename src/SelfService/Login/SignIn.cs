using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Login;

/// <summary>Starts sessions, and changes whom they act for and under which stamp they go on.</summary>
public sealed class SignIn(PortvaktDb db, TimeProvider clock)
{
    /// <summary>Signs <paramref name="account"/> in; the session gets a fresh cookie, and a former one of the browser ends.</summary>
    public Task Start(HttpContext http, Account account, SessionWay way)
    {
        var secondFactor = way is SessionWay.PasswordAndCode or SessionWay.Passkey;
        var session = SessionClaims.Start(account, clock.GetUtcNow(), secondFactor);
        return Begin(http, account, session, way, SessionClaims.From(http.User));
    }

    /// <summary>Begins a session in place of another.</summary>
    internal async Task Begin(
        HttpContext http,
        Account account,
        SessionClaims session,
        SessionWay way,
        SessionClaims? former
    )
    {
        db.PortalSessions.Add(
            PortalSession.Begin(
                session.Id,
                account,
                way,
                BrowserNames.Of(http.Request.Headers.UserAgent),
                session.Since
            )
        );
        await db.SaveChangesAsync(http.RequestAborted);
        if (former is not null)
            await db.EndSession(former.AccountId, former.Id);
        await http.SignInAsync(SessionClaims.Scheme, session.ToPrincipal());
    }

    /// <summary>Lets the running session act for <paramref name="organisation"/>.</summary>
    public static Task ActFor(HttpContext http, OrganisationId organisation)
    {
        var session = SessionClaims.From(http.User)!;
        return http.SignInAsync(
            SessionClaims.Scheme,
            (session with { Organisation = organisation }).ToPrincipal()
        );
    }

    /// <summary>Lets the running session go on after its account has got a new stamp, which ended the others.</summary>
    public static Task GoOn(HttpContext http, Account account)
    {
        var session = SessionClaims.From(http.User)!;
        return http.SignInAsync(
            SessionClaims.Scheme,
            (session with { Stamp = account.SecurityStamp ?? "" }).ToPrincipal()
        );
    }
}
