using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Members;

/// <summary>Lists the people of an organisation, by name.</summary>
internal sealed class ListMembers(PortvaktDb db, TimeProvider clock)
{
    public async Task<IReadOnlyList<Member>> Members(
        OrganisationId organisation,
        CancellationToken cancellation
    )
    {
        var people = await Of(db.Memberships.Where(m => m.Organisation == organisation))
            .ToListAsync(cancellation);
        return
        [
            .. people
                .OrderBy(p => p.Name, Alphabet.Comparer)
                .ThenBy(p => p.Email, Alphabet.Comparer),
        ];
    }

    /// <summary>One member; null when the person is none.</summary>
    public async Task<Member?> Find(
        OrganisationId organisation,
        Guid id,
        CancellationToken cancellation
    ) =>
        await Of(db.Memberships.Where(m => m.Organisation == organisation && m.PersonId == id))
            .FirstOrDefaultAsync(cancellation);

    public async Task<IReadOnlyList<Invited>> Invitations(
        OrganisationId organisation,
        CancellationToken cancellation
    ) =>
        await db
            .OneTimeLinks.AsNoTracking()
            .OpenInvitations(organisation, clock.GetUtcNow())
            .OrderBy(l => l.Created)
            .Select(l => new Invited(l.Id, l.Email, l.AsAdministrator, l.Expires))
            .ToListAsync(cancellation);

    private IQueryable<Member> Of(IQueryable<Membership> memberships) =>
        from membership in memberships
        join person in db.People on membership.PersonId equals person.Id
        join account in db.Users on person.Id equals account.PersonId
        select new Member(
            person.Id,
            person.Name,
            // Whoever only a provider signs in has none.
            account.Email
                ?? "",
            membership.IsAdministrator,
            membership.Since
        );
}
