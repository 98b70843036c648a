using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations.Customers;

/// <summary>Ends the link of an invitation; what was delegated by it stays.</summary>
internal sealed class WithdrawInvitation(PortvaktDb db, OwnInvitations own, TimeProvider clock)
{
    public async Task<Outcome<DelegationInvitation>> Handle(
        Guid id,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var invitation = await own.Find(id, environment, actor, cancellation);
        if (invitation?.Validity.HoldsAt(now) != true)
            return Problem.Of(Problems.NotFound);
        invitation.Withdraw(now);
        db.Events.Add(
            DelegationEvents.Of(EventType.DelegationInvitationWithdrawn, invitation, actor, now)
        );
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? invitation
            : Problem.Of(Problems.ConcurrentChange);
    }
}
