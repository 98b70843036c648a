using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Store;
using Portvakt.Store.Accounts;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Login;

/// <summary>
/// Finds out who visits, anew at each request: a changed password, a moved person or newly accepted terms bite
/// at the next click.
/// </summary>
internal sealed class VisitReader(PortvaktDb db, ActingFor acting, TimeProvider clock)
{
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
        var account = await db.AccountOf(session, clock.GetUtcNow(), cancellation);
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
        var standing = await acting.Read(session, visit, cancellation);
        var numbers = standing
            .Memberships.Select(m => m.Organisation)
            .Union(standing.Provider.Represented.Select(r => r.Organisation))
            .ToList();
        visit.Organisations = await db.ActableFor(numbers, cancellation);
        var chosen =
            visit.Organisations.FirstOrDefault(o => o.Number == session.Organisation)
            ?? visit.Organisations.FirstOrDefault();
        if (chosen is not null)
            await acting.Take(visit, chosen, standing, cancellation);
        else
            acting.TakeNone(visit, standing);
    }
}
