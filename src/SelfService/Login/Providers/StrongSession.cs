using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;
using Portvakt.Store.Accounts;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Login.Providers;

/// <summary>Turns a provider's answer into a session: under a new id, so that nobody can have planted it before.</summary>
internal sealed class StrongSession(
    PortvaktDb db,
    ProviderPeople people,
    SignIn signIn,
    NumberSchemes numbers,
    TimeProvider clock
)
{
    public async Task Begin(HttpContext http, SignInProvider provider, ClaimsPrincipal principal)
    {
        var cancellation = http.RequestAborted;
        var now = clock.GetUtcNow();
        var former = SessionClaims.From(
            (await http.AuthenticateAsync(SessionClaims.Scheme)).Principal ?? new ClaimsPrincipal()
        );
        // The session goes on under the account that it has; one that has ended gives nothing to the new one.
        var present = former is null ? null : await db.AccountOf(former, now, cancellation);
        if (present is null)
            former = null;
        var issuer = principal.FindFirstValue("iss") ?? provider.Authority.ToString();
        var person = await people.SignedIn(
            issuer,
            principal.FindFirstValue("sub")!,
            provider.NumberClaim is { } claim ? principal.FindFirstValue(claim) : null,
            principal.FindFirstValue("name") ?? principal.FindFirstValue("sub")!,
            Actor.Anonymous with
            {
                PersonId = present?.PersonId,
                Language = LanguageChoice.Of(http),
                CorrelationId = VisitMiddleware.Correlation(http),
            },
            now,
            cancellation
        );
        var told = provider.Represented(principal, numbers);
        var account = present ?? await AccountFor(person, cancellation);
        var session = SessionClaims.Start(account, now, former?.SecondFactor ?? false) with
        {
            Organisation = Chosen(former, told),
        };
        var answer = new ProviderAnswer(
            issuer,
            principal.FindFirstValue("sid"),
            principal.FindFirstValue("acr"),
            principal.AuthenticatedAt() ?? now,
            provider.RightsAreHere ? null : StrongStanding.Write(told)
        );
        await db.Begin(
            StrongSignIn.Of(session.Id, provider.Environment, person.Id, answer, now),
            former?.Id,
            cancellation
        );
        await signIn.Begin(http, account, session, SessionWay.Provider, former);
    }

    /// <summary>Somebody who came without an account gets one that nothing but the provider opens.</summary>
    private async Task<Account> AccountFor(Person person, CancellationToken cancellation)
    {
        if (
            await db.Users.FirstOrDefaultAsync(a => a.PersonId == person.Id, cancellation) is
            { } own
        )
            return own;
        var account = NewAccounts.WithoutPassword(person, clock.GetUtcNow());
        db.Users.Add(account);
        await db.SaveChangesAsync(cancellation);
        return account;
    }

    /// <summary>Whom the person chose at the provider, unless they already act for one of those.</summary>
    private static OrganisationId? Chosen(
        SessionClaims? former,
        IReadOnlyList<Representation> told
    ) =>
        told.Count == 0 || told.Any(t => t.Organisation == former?.Organisation)
            ? former?.Organisation
            : told[0].Organisation;
}
