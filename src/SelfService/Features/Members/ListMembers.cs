using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
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
        var people = await (
            from membership in db.Memberships
            where membership.Organisation == organisation
            join person in db.People on membership.PersonId equals person.Id
            join account in db.Users on person.Id equals account.PersonId
            select new Member(
                person.Id,
                person.Name,
                account.Email!,
                membership.IsAdministrator,
                membership.Since
            )
        ).ToListAsync(cancellation);
        // Æ, ø and å come last in every language of ours that has them.
        var alphabet = StringComparer.Create(Language.Bokmaal.Culture(), ignoreCase: true);
        return [.. people.OrderBy(p => p.Name, alphabet).ThenBy(p => p.Email, alphabet)];
    }

    /// <summary>One member; null when the person is none.</summary>
    public async Task<Member?> Find(
        OrganisationId organisation,
        Guid id,
        CancellationToken cancellation
    ) => (await Members(organisation, cancellation)).FirstOrDefault(m => m.Id == id);

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
}
