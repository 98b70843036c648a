using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.Store.Accounts;

/// <summary>
/// Takes from people what they had in an organisation that they leave, so that no way of leaving forgets something:
/// membership, rights with their events, invitations on their way, places on lists of named people, and every session. Goes with the next save.
/// </summary>
public static class Departures
{
    public static async Task Depart(
        this PortvaktDb db,
        OrganisationId organisation,
        IReadOnlyCollection<Guid> people,
        Actor actor,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        db.Memberships.RemoveRange(
            await db
                .Memberships.Where(m =>
                    m.Organisation == organisation && people.Contains(m.PersonId)
                )
                .ToListAsync(cancellation)
        );
        var lists = await db
            .NamedPeople.Where(n => n.Organisation == organisation)
            .ToListAsync(cancellation);
        foreach (var list in lists)
        foreach (var person in people)
            list.Remove(person, now);
        var rights = await db
            .RightGrants.Where(g => g.Organisation == organisation && people.Contains(g.PersonId))
            .ToListAsync(cancellation);
        var standing = rights.FindAll(right =>
            right.Validity.To is null || right.Validity.To > now
        );
        foreach (var right in standing)
        {
            right.Withdraw(now);
            db.Events.Add(RightEvents.Withdrawn(right, actor, now));
        }
        await db.WithdrawInvitationsOf(organisation, people, actor, now, cancellation);
        await db.EndAllSessions(people, cancellation);
    }
}
