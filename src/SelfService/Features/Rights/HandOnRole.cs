using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Rights;

/// <summary>
/// Makes somebody main administrator of the organisation acted for. A main administrator hands the role on and has it no
/// more; a general manager appoints one more.
/// </summary>
internal sealed class HandOnRole(PortvaktDb db, FindPerson find, TimeProvider clock)
{
    public async Task<Outcome<MeantPerson>> Handle(
        PersonInput input,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var found = await find.Handle(input, actor, mustBeKnown: true, cancellation);
        if (!found.Ok)
            return found;
        var successor = found.Value.PersonId!.Value;
        var organisation = actor.Organisation!.Value;
        var now = clock.GetUtcNow();
        var holders = await db
            .RoleHolders.Where(r => r.Organisation == organisation)
            .Where(r => r.Role == Role.MainAdministrator)
            .ToListAsync(cancellation);
        var standing = holders.FindAll(r => r.Validity.HoldsAt(now));
        if (standing.Exists(r => r.PersonId == successor))
            return Problem.Of(Problems.RoleHeldAlready);
        foreach (var own in standing.Where(r => r.PersonId == actor.PersonId))
        {
            own.Dismiss(now);
            db.Events.Add(RightEvents.Withdrawn(own, actor, now));
        }
        var appointed = RoleHolder.Appoint(
            organisation,
            successor,
            Role.MainAdministrator,
            Validity.Since(now)
        );
        db.RoleHolders.Add(appointed);
        db.Events.Add(RightEvents.Given(appointed, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? found
            : Problem.Of(Problems.ConcurrentChange);
    }
}
