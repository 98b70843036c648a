using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Invitations;

/// <summary>
/// Invites people to an organisation by a link that works once. Adds to the next save; an invitation that went to the same
/// address before stops working.
/// </summary>
public sealed class Inviting(PortvaktDb db, PortalSettings settings, TimeProvider clock)
{
    /// <summary>The path of the link, whose mail is the caller's; a problem when the person is a member already.</summary>
    /// <param name="language">For an address without an account, which has no language of its own.</param>
    public async Task<Outcome<Invitation>> Invite(
        WorkEmail email,
        OrganisationId organisation,
        bool asAdministrator,
        Language language,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var person = await PersonOf(email, cancellation);
        if (person is not null && await IsMember(person, organisation, cancellation))
            return Problem.At("email", Problems.AlreadyMember, email.Address);
        var now = clock.GetUtcNow();
        foreach (var earlier in await Open(email, organisation, now, cancellation))
            earlier.Use(now);
        var reads = person?.Language ?? language;
        var (link, secret) = OneTimeLink.Invite(
            email.Address,
            organisation,
            asAdministrator,
            reads,
            now
        );
        db.OneTimeLinks.Add(link);
        db.Events.Add(
            Event.Of(
                EventType.PersonInvited,
                actor,
                now,
                link.Id.ToString(),
                organisation: organisation,
                after: asAdministrator ? """{"administrator":true}""" : null
            )
        );
        return new Invitation(
            Links.WithSecret(Links.JoinOrganisation, secret),
            email.Address,
            reads,
            now
        );
    }

    /// <summary>As <see cref="Invite"/>, with the mail that says who wants to have them.</summary>
    public async Task<Outcome<Invitation>> InviteByMail(
        WorkEmail email,
        Organisation organisation,
        bool asAdministrator,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var invited = await Invite(
            email,
            organisation.Number,
            asAdministrator,
            actor.Language,
            actor,
            cancellation
        );
        if (!invited.Ok)
            return invited;
        var mail = InvitationMails.Invited(organisation, settings.Address + invited.Value.Path);
        db.OutgoingMails.Add(mail.To(email.Address, invited.Value.Language, invited.Value.At));
        return invited;
    }

    private async Task<Person?> PersonOf(WorkEmail email, CancellationToken cancellation)
    {
        var normalized = email.Address.ToUpperInvariant();
        return await (
            from account in db.Users
            where account.NormalizedEmail == normalized
            join person in db.People on account.PersonId equals person.Id
            select person
        ).FirstOrDefaultAsync(cancellation);
    }

    private Task<bool> IsMember(
        Person person,
        OrganisationId organisation,
        CancellationToken cancellation
    ) =>
        db.Memberships.AnyAsync(
            m => m.PersonId == person.Id && m.Organisation == organisation,
            cancellation
        );

    private async Task<IReadOnlyList<OneTimeLink>> Open(
        WorkEmail email,
        OrganisationId organisation,
        DateTimeOffset now,
        CancellationToken cancellation
    ) =>
        await db
            .OneTimeLinks.OpenInvitations(organisation, now)
            .Where(l => l.Email == email.Address)
            .ToListAsync(cancellation);
}
