using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Casework;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>An operator takes a case on, or lets go of it.</summary>
internal sealed class AssignCase(PortvaktDb db, TimeProvider clock)
{
    public async Task<Outcome<Case>> Handle(
        Case about,
        bool take,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var assigned = about.Assign(take ? actor.PersonId : null, now);
        if (!assigned.Ok)
            return assigned;
        db.Events.Add(CaseEvents.Of(EventType.CaseAssigned, about, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? about
            : Problem.Of(Problems.ConcurrentChange);
    }
}
