using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Login.Providers;
using Portvakt.Store;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>
/// Lets in an organisation without an e-mail domain of its own, such as a sole trader: whoever the provider for production
/// says may speak for it registers it, and need not wait for the service desk.
/// </summary>
internal sealed class RegisterOwn(
    PortvaktDb db,
    EnterOrganisation enter,
    StrongVisits strong,
    TimeProvider clock
)
{
    /// <summary>What the visitor could register; the sub units of another come in under that one.</summary>
    public async Task<IReadOnlyList<OwnOrganisation>> Candidates(
        SessionClaims session,
        InstalledEnvironment environment,
        CancellationToken cancellation
    )
    {
        var standing = await strong.Read(session, environment, cancellation);
        var byRole = standing.Represented.ToDictionary(r => r.Organisation, r => r.Roles.Count > 0);
        // The register here names managers; one elsewhere tells rights, and they are what it goes by.
        var told = standing.SignIn?.ToldRights is not null;
        var numbers = standing
            .Represented.Where(r => r.Roles.Count > 0 || (told && r.Rights.Count > 0))
            .Select(r => r.Organisation)
            .ToList();
        var units = await db
            .RegisterUnits.AsNoTracking()
            .Where(u => numbers.Contains(u.Id) && !u.Ended)
            .Where(u => !db.Organisations.Any(o => o.Number == u.Id))
            .OrderBy(u => u.Name)
            .ToListAsync(cancellation);
        return
        [
            .. units
                .Where(u => !u.IsSubUnit)
                .Select(u => new OwnOrganisation(u.Id, u.Name, byRole[u.Id])),
        ];
    }

    /// <param name="chosen">One of the candidates' numbers; with a single candidate it need not be said.</param>
    public async Task<Outcome<OwnOrganisation>> Handle(
        string? chosen,
        IReadOnlyList<OwnOrganisation> candidates,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (!actor.IsStrong)
            return Problem.Of(Problems.ProdNeedsAnsattporten);
        if (!actor.IsFresh)
            return Problem.Of(Problems.SignInAgain);
        var own =
            candidates.Count == 1
                ? candidates[0]
                : candidates.FirstOrDefault(c => c.Number.ToString() == chosen);
        if (own is null)
            return Problem.At("organisation", Problems.ChoiceMissing);
        var found = await enter.Find(own.Number.WireForm, cancellation, "organisation");
        if (!found.Ok)
            return Outcome<OwnOrganisation>.Failed(found.Problems);
        var entered = enter.Enter(found.Value, own.Name, actor);
        if (!entered.Ok)
            return Outcome<OwnOrganisation>.Failed(entered.Problems);
        Join(own, actor);
        // Two tabs that register at once meet at the unique number.
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? own
            : Problem.At("organisation", Problems.OrganisationRegistered, own.Number.Grouped);
    }

    private void Join(OwnOrganisation own, Actor actor)
    {
        var (person, now) = (actor.PersonId!.Value, clock.GetUtcNow());
        db.Memberships.Add(Membership.Of(person, own.Number, now, own.ByRole));
        db.Events.Add(
            Event.Of(
                EventType.PersonJoined,
                actor,
                now,
                person.ToString(),
                organisation: own.Number,
                after: own.ByRole ? """{"administrator":true}""" : null
            )
        );
    }
}
