using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations.Customers;

/// <summary>Notes more customers that an invitation is sent to, so that they are waited for.</summary>
internal sealed class SendInvitation(
    PortvaktDb db,
    OwnInvitations own,
    InvitationReader reader,
    TimeProvider clock
)
{
    public async Task<Outcome<DelegationInvitation>> Handle(
        Guid id,
        string? typed,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var invitation = await own.Find(id, environment, actor, cancellation);
        if (invitation?.Validity.HoldsAt(now) != true)
            return Problem.Of(Problems.NotFound);
        var customers = reader.Customers(typed, invitation.Supplier);
        if (!customers.Ok)
            return Outcome<DelegationInvitation>.Failed(customers.Problems);
        const string field = InvitationInput.CustomersField;
        var more = customers.Value.Where(c => !invitation.IsFor(c)).ToList();
        if (customers.Value.Count == 0)
            return Problem.At(field, Problems.OrganisationChoiceMissing);
        if (invitation.Customers.Count + more.Count > DelegationInvitation.MostCustomers)
            return Problem.At(field, Problems.ListTooLong, DelegationInvitation.MostCustomers);
        if (more.Count == 0)
            return invitation;
        invitation.SendTo(more, now);
        db.Events.Add(
            DelegationEvents.Of(EventType.DelegationInvitationSent, invitation, actor, now)
        );
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? invitation
            : Problem.Of(Problems.ConcurrentChange);
    }
}
