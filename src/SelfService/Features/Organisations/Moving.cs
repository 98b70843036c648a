using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Invitations;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>
/// Moves people between organisations: they bring nothing along, their sessions end, and both organisations see it. Adds to
/// the next save.
/// </summary>
internal sealed class Moving(
    PortvaktDb db,
    NumberSchemes numbers,
    MembershipMail mail,
    TimeProvider clock
)
{
    /// <summary>The members of an organisation with their addresses.</summary>
    public async Task<IReadOnlyList<Moved>> MembersOf(
        OrganisationId organisation,
        CancellationToken cancellation
    ) =>
        await (
            from membership in db.Memberships
            where membership.Organisation == organisation
            join person in db.People on membership.PersonId equals person.Id
            join account in db.Users on person.Id equals account.PersonId
            orderby person.Name
            select new Moved(person.Id, person.Name, account.Email!)
        ).ToListAsync(cancellation);

    /// <summary>The organisation to move to; a problem when it is not one.</summary>
    public async Task<Outcome<Organisation>> Target(
        string? typed,
        Organisation from,
        CancellationToken cancellation
    )
    {
        var number = numbers.Parse(typed, "to");
        if (!number.Ok)
            return Outcome<Organisation>.Failed(number.Problems);
        var id = number.Value;
        if (id == from.Number)
            return Problem.At("to", Problems.OrganisationSame);
        var found = await db.Organisations.FirstOrDefaultAsync(o => o.Number == id, cancellation);
        return found is null
            ? Problem.At("to", Problems.OrganisationNotCustomer, id.Grouped)
            : found;
    }

    public async Task Move(
        IReadOnlyCollection<Guid> people,
        Organisation from,
        Organisation to,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        await db.Depart(from.Number, people, actor, now, cancellation);
        var there = await db
            .Memberships.Where(m => m.Organisation == to.Number && people.Contains(m.PersonId))
            .Select(m => m.PersonId)
            .ToListAsync(cancellation);
        foreach (var person in people.Except(there))
            db.Memberships.Add(Membership.Of(person, to.Number, now));
        foreach (var person in people)
        foreach (var organisation in new[] { from, to })
            db.Events.Add(PersonMoved(person, from, to, organisation, actor, now));
        from.MembersChanged(now);
        to.MembersChanged(now);
        await mail.To(
            people,
            link => MembershipMails.Moved(from.Name, to.Name, link),
            cancellation
        );
    }

    private static Event PersonMoved(
        Guid person,
        Organisation from,
        Organisation to,
        Organisation seenBy,
        Actor actor,
        DateTimeOffset now
    ) =>
        Event.Of(
            EventType.PersonMoved,
            actor,
            now,
            person.ToString(),
            organisation: seenBy.Number,
            before: JsonSerializer.Serialize(new { organisation = from.Number.ToString() }),
            after: JsonSerializer.Serialize(new { organisation = to.Number.ToString() })
        );
}
