using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Store;
using Portvakt.Store.Accounts;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Login.Providers;

/// <summary>What a visitor's sign-in at a provider is worth on this page.</summary>
/// <param name="SignIn">The one of the page's environment; null without one.</param>
/// <param name="Represented">For whom it lets them act here.</param>
internal sealed record VisitStanding(
    StrongSignIn? SignIn,
    IReadOnlyList<Representation> Represented
);

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
    public async Task Dress(Visit visit, VisitStanding standing, CancellationToken cancellation)
    {
        var acting = visit.Actor.Organisation;
        var here = standing.Represented.FirstOrDefault(r => r.Organisation == acting);
        visit.Actor = visit.Actor with
        {
            IsAdministrator = visit.Actor.IsAdministrator || here?.Roles.Count > 0,
        };
        if (standing.SignIn is { } signIn)
            visit.Actor = visit.Actor with
            {
                PersonId = signIn.PersonId,
                IsStrong = true,
                IsFresh = signIn.IsFreshAt(clock.GetUtcNow()),
                Rights = here?.Rights ?? new HashSet<Right>(),
                HoldsRole = here?.Roles.Count > 0,
            };
        if (Lacks(visit))
            visit.RightGivers = await RightGivers(acting!.Value, cancellation);
    }

    /// <summary>Whether the page may have to say who can give what the visitor has not.</summary>
    private static bool Lacks(Visit visit) =>
        visit.MaybeEnvironment is { } environment
        && (
            (environment.IsProd && visit.Actor.Rights.Count < 3)
            || visit.Actor is { IsStrong: true, HoldsRole: false }
        );

    /// <summary>The holders of roles in the organisation or the unit above it, by name; at most three, for a sentence.</summary>
    private async Task<IReadOnlyList<string>> RightGivers(
        OrganisationId organisation,
        CancellationToken cancellation
    )
    {
        var holders = await db.HeldIn(organisation, clock.GetUtcNow(), cancellation);
        return
        [
            .. holders.Select(h => h.Name).Distinct().Order(StringComparer.CurrentCulture).Take(3),
        ];
    }
}
