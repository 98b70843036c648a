using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Store;
using Portvakt.Store.Accounts;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Login.Providers;

/// <summary>
/// Reads sign-ins at providers and the rights that come with them, anew at each request, so that a withdrawn right bites
/// at the next click.
/// </summary>
internal sealed class StrongVisits(PortvaktDb db, StrongStanding standings, TimeProvider clock)
{
    /// <summary>
    /// On a page of an environment its own sign-in counts; on pages outside environments every one that holds lets the
    /// visitor stay with the organisation that they act for.
    /// </summary>
    public async Task<VisitStanding> Read(
        SessionClaims session,
        InstalledEnvironment? environment,
        CancellationToken cancellation
    )
    {
        if (environment is not null)
        {
            var here = await db.StrongIn(
                session.Id,
                environment.Name,
                clock.GetUtcNow(),
                cancellation
            );
            return new VisitStanding(
                here,
                here is null ? [] : await standings.Of(here, environment.Name, cancellation)
            );
        }
        var represented = new List<Representation>();
        foreach (var signIn in await db.StrongOf(session.Id, cancellation))
            if (signIn.HoldsAt(clock.GetUtcNow()))
                represented.AddRange(await standings.Of(signIn, signIn.Environment, cancellation));
        return new VisitStanding(null, represented);
    }

    /// <summary>Gives the visitor what the sign-in is worth for the organisation acted for, and nothing for any other.</summary>
    public void Dress(Visit visit, VisitStanding standing)
    {
        var acting = visit.Actor.Organisation;
        var here = standing.Represented.FirstOrDefault(r => r.Organisation == acting);
        var holdsRole = here?.Roles.Count > 0;
        var appointed = visit.Actor.IsAdministrator;
        visit.Actor = visit.Actor with { IsAdministrator = appointed || holdsRole };
        if (standing.SignIn is { } signIn)
            visit.Actor = visit.Actor with
            {
                PersonId = signIn.PersonId,
                IsStrong = true,
                IsFresh = signIn.IsFreshAt(clock.GetUtcNow()),
                Rights = here?.Rights ?? new HashSet<Right>(),
                // An appointment alone hangs on an e-mail address: the sign-in must show the person that was appointed.
                HasAuthority = holdsRole || (appointed && signIn.PersonId == visit.Person!.Id),
            };
    }
}
