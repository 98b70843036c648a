using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>Takes a system user away; tokens are refused from the next request on.</summary>
internal sealed class DeleteSystemUser(PortvaktDb db, TimeProvider clock)
{
    public async Task<Outcome<SystemUser>> Handle(
        Guid id,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var user = await db.SystemUsers.FirstOrDefaultAsync(
            u =>
                u.Id == id && u.Environment == environment.Name && u.Customer == actor.Organisation,
            cancellation
        );
        if (user is null || user.Deleted is not null)
            return Problem.Of(Problems.NotFound);
        var now = clock.GetUtcNow();
        user.Delete(now);
        db.Events.Add(DelegationEvents.Of(EventType.SystemUserDeleted, user, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? user
            : Problem.Of(Problems.ConcurrentChange);
    }
}
