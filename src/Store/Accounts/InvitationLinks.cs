using Portvakt.Domain.Basics;

namespace Portvakt.Store.Accounts;

/// <summary>Finds invitations that nobody has followed yet.</summary>
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
}
