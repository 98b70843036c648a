using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Invitations;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Members;

/// <summary>Takes a person out of the organisation: rights and sessions end at once.</summary>
internal sealed class RemoveMember(PortvaktDb db, MembershipMail mail, TimeProvider clock)
{
    public async Task<Outcome<Member>> Handle(
        Member member,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var organisation = await db.Organisations.FirstAsync(
            o => o.Number == actor.Organisation,
            cancellation
        );
        if (await IsLastAdministrator(organisation, member, cancellation))
            return Problem.Of(Problems.LastAdministrator, member.Name);
        var now = clock.GetUtcNow();
        await db.Depart(organisation.Number, [member.Id], actor, now, cancellation);
        organisation.MembersChanged(now);
        db.Events.Add(Event.Of(EventType.PersonRemoved, actor, now, member.Id.ToString()));
        await mail.To(
            [member.Id],
            link => MembershipMails.Removed(organisation.Name, link),
            cancellation
        );
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? member
            : Problem.Of(Problems.ConcurrentChange);
    }

    private async Task<bool> IsLastAdministrator(
        Organisation organisation,
        Member member,
        CancellationToken cancellation
    )
    {
        var administrators = await db
            .Memberships.Where(m => m.Organisation == organisation.Number && m.IsAdministrator)
            .Select(m => m.PersonId)
            .ToListAsync(cancellation);
        return administrators is [var only] && only == member.Id;
    }
}
