using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login.Providers;
using Portvakt.Store;
using Portvakt.Store.Accounts;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Login;

/// <summary>Works out what a visitor may do for an organisation that they can act for.</summary>
internal sealed class ActingFor(
    PortvaktDb db,
    StrongVisits strong,
    TermsBook terms,
    TimeProvider clock
)
{
    /// <summary>Those to ask who are named in a sentence.</summary>
    private const int Named = 3;

    public async Task<SessionStanding> Read(
        SessionClaims session,
        Visit visit,
        CancellationToken cancellation
    )
    {
        var person = visit.Person!.Id;
        return new SessionStanding(
            await db
                .Memberships.AsNoTracking()
                .Where(m => m.PersonId == person)
                .ToListAsync(cancellation),
            await strong.Read(session, visit.MaybeEnvironment, cancellation)
        );
    }

    /// <summary>Lets the visitor act for <paramref name="acting"/>, with what the session is worth there.</summary>
    public async Task Take(
        Visit visit,
        Organisation acting,
        SessionStanding standing,
        CancellationToken cancellation
    )
    {
        var administrators = await db.AdministratorsOf(
            acting.Number,
            clock.GetUtcNow(),
            cancellation
        );
        visit.Actor = visit.Actor with
        {
            Organisation = acting.Number,
            IsMember = true,
            IsAdministrator = standing.Memberships.Any(m =>
                m.Organisation == acting.Number && m.IsAdministrator
            ),
            Administrators = [.. administrators.Take(Named).Select(a => a.Name)],
            IsShutOut = await IsShutOut(visit, acting.Number, cancellation),
            TermsAccepted = terms.IsMet(acting.AcceptedTerms, clock.GetUtcNow()),
        };
        strong.Dress(visit, standing.Provider);
    }

    /// <summary>Somebody who can act for nobody here has still shown who they are.</summary>
    public void TakeNone(Visit visit, SessionStanding standing) =>
        strong.Dress(visit, standing.Provider);

    /// <summary>The visitor as they would be for each of some organisations that they can act for.</summary>
    public async Task<IReadOnlyList<Actor>> Each(
        HttpContext http,
        Visit visit,
        IEnumerable<Organisation> organisations,
        CancellationToken cancellation
    )
    {
        var standing = await Read(SessionClaims.From(http.User)!, visit, cancellation);
        var actors = new List<Actor>();
        foreach (var organisation in organisations)
        {
            var other = new Visit
            {
                Actor = visit.Actor,
                Person = visit.Person,
                MaybeEnvironment = visit.MaybeEnvironment,
            };
            await Take(other, organisation, standing, cancellation);
            actors.Add(other.Actor);
        }
        return actors;
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
