using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Invitations;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Members;

/// <summary>An administrator appoints or dismisses another, or oneself; the last one stays.</summary>
internal sealed class ChangeAdministrator(PortvaktDb db, MembershipMail mail, TimeProvider clock)
{
    public async Task<Outcome<Member>> Handle(
        Member member,
        bool administrator,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var organisation = await db.Organisations.FirstAsync(
            o => o.Number == actor.Organisation,
            cancellation
        );
        var all = await db
            .Memberships.Where(m => m.Organisation == organisation.Number)
            .Where(m => m.IsAdministrator || m.PersonId == member.Id)
            .ToListAsync(cancellation);
        if (all.Find(m => m.PersonId == member.Id) is not { } membership)
            return Problem.Of(Problems.PersonNotMember);
        // A second click changes nothing.
        if (membership.IsAdministrator == administrator)
            return member;
        if (!administrator && all.Count(m => m.IsAdministrator) == 1)
            return Problem.Of(Problems.LastAdministrator, member.Name);
        var now = clock.GetUtcNow();
        membership.Administer(administrator);
        organisation.MembersChanged(now);
        db.Events.Add(
            Event.Of(
                administrator ? EventType.AdministratorAppointed : EventType.AdministratorDismissed,
                actor,
                now,
                member.Id.ToString()
            )
        );
        if (!administrator)
            await db.WithdrawInvitationsOf(
                organisation.Number,
                [member.Id],
                actor,
                now,
                cancellation
            );
        await mail.To(
            [member.Id],
            link =>
                administrator
                    ? MembershipMails.Appointed(organisation.Name, link)
                    : MembershipMails.Dismissed(organisation.Name, link),
            cancellation
        );
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? member
            : Problem.Of(Problems.ConcurrentChange);
    }
}
