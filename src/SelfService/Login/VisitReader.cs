using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login.Providers;
using Portvakt.Store;
using Portvakt.Store.Accounts;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Login;

/// <summary>
/// Finds out who visits, anew at each request: a changed password, a moved person or newly accepted terms bite
/// at the next click.
/// </summary>
internal sealed class VisitReader(PortvaktDb db, StrongVisits strong, TimeProvider clock)
{
    /// <summary>Those to ask who are named in a sentence.</summary>
    private const int Named = 3;

    /// <summary>Fills <paramref name="visit"/> from the session cookie; a dead session is signed out.</summary>
    public async Task Read(HttpContext http, Visit visit, Actor anonymous)
    {
        visit.Actor = anonymous;
        if (SessionClaims.From(http.User) is not { } session)
            return;
        if (!await ReadPerson(session, visit, http.RequestAborted))
        {
            await http.SignOutAsync(SessionClaims.Scheme);
            // Forms on the page that follows are made for nobody, as their sender will be.
            http.User = new ClaimsPrincipal(new ClaimsIdentity());
            return;
        }
        await ReadOrganisations(session, visit, http.RequestAborted);
    }

    private async Task<bool> ReadPerson(
        SessionClaims session,
        Visit visit,
        CancellationToken cancellation
    )
    {
        if (clock.GetUtcNow() >= session.Since + SessionClaims.Longest)
            return false;
        var account = await db.LiveAccount(
            session.AccountId,
            session.Id,
            session.Stamp,
            clock.GetUtcNow(),
            cancellation
        );
        if (account is null)
            return false;
        visit.AccountId = account.Id;
        visit.SessionId = session.Id;
        visit.Person = await db
            .People.AsNoTracking()
            .FirstAsync(p => p.Id == account.PersonId, cancellation);
        visit.Actor = visit.Actor with
        {
            PersonId = visit.Person.Id,
            IsOperator = visit.Person.IsOperator && session.SecondFactor,
        };
        return true;
    }

    private async Task ReadOrganisations(
        SessionClaims session,
        Visit visit,
        CancellationToken cancellation
    )
    {
        // Operators never act as an organisation, whatever they were before they became one.
        if (visit.Person!.IsOperator)
            return;
        var memberships = await db
            .Memberships.AsNoTracking()
            .Where(m => m.PersonId == visit.Actor.PersonId)
            .ToListAsync(cancellation);
        var standing = await strong.Read(session, visit.MaybeEnvironment, cancellation);
        var numbers = memberships
            .Select(m => m.Organisation)
            .Union(standing.Represented.Select(r => r.Organisation))
            .ToList();
        visit.Organisations = await db.ActableFor(numbers, cancellation);
        var acting =
            visit.Organisations.FirstOrDefault(o => o.Number == session.Organisation)
            ?? visit.Organisations.FirstOrDefault();
        if (acting is null)
            return;
        var administrators = await db.AdministratorsOf(
            acting.Number,
            clock.GetUtcNow(),
            cancellation
        );
        visit.Actor = visit.Actor with
        {
            Organisation = acting.Number,
            IsMember = true,
            IsAdministrator = memberships.Exists(m =>
                m.Organisation == acting.Number && m.IsAdministrator
            ),
            Administrators = [.. administrators.Take(Named).Select(a => a.Name)],
            IsShutOut = await IsShutOut(visit, acting.Number, cancellation),
            TermsAccepted = acting.AcceptedTerms == TermsInForce.Current.Version,
        };
        strong.Dress(visit, standing);
    }

    private async Task<bool> IsShutOut(
        Visit visit,
        OrganisationId organisation,
        CancellationToken cancellation
    ) =>
        visit.MaybeEnvironment is { } environment
        && (await db.ClosedTo(visit.Person!.Id, organisation, cancellation)).Contains(
            environment.Name
        );
}
