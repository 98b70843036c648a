using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;

namespace Portvakt.Store.Accounts;

/// <summary>Finds invitations that nobody has followed yet, and takes them back.</summary>
public static class InvitationLinks
{
    /// <summary>Those to <paramref name="organisation"/> that still work.</summary>
    public static IQueryable<OneTimeLink> OpenInvitations(
        this IQueryable<OneTimeLink> links,
        OrganisationId organisation,
        DateTimeOffset now
    ) =>
        links.Where(l =>
            l.Purpose == LinkPurpose.JoinOrganisation
            && l.Organisation == organisation
            && l.Used == null
            && l.Expires > now
        );

    /// <summary>
    /// Takes back, with the next save, what these people sent: who may no longer invite has nobody on the way in either.
    /// </summary>
    public static async Task WithdrawInvitationsOf(
        this PortvaktDb db,
        OrganisationId organisation,
        IReadOnlyCollection<Guid> people,
        Actor actor,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var open = await db
            .OneTimeLinks.OpenInvitations(organisation, now)
            .ToListAsync(cancellation);
        var ids = open.ConvertAll(link => link.Id.ToString());
        // The log knows who sent which.
        var theirs = await db
            .Events.Where(e => e.Type == EventType.PersonInvited && ids.Contains(e.Subject))
            .Where(e => e.PersonId != null && people.Contains(e.PersonId.Value))
            .Select(e => e.Subject)
            .ToListAsync(cancellation);
        foreach (var link in open.Where(link => theirs.Contains(link.Id.ToString())))
        {
            link.Use(now);
            db.Events.Add(
                Event.Of(
                    EventType.InvitationWithdrawn,
                    actor,
                    now,
                    link.Id.ToString(),
                    organisation: organisation
                )
            );
        }
    }
}
