using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Invitations;
using Portvakt.Store;
using Portvakt.Store.Accounts;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>
/// The service desk appoints an organisation's administrator by e-mail address: a member at once, anybody else behind an
/// invitation.
/// </summary>
internal sealed class AppointAdministrator(
    PortvaktDb db,
    Inviting inviting,
    MembershipMail mail,
    TimeProvider clock
)
{
    /// <summary>Those who are it already, by name.</summary>
    public Task<IReadOnlyList<Person>> Standing(
        Organisation organisation,
        CancellationToken cancellation
    ) => db.AdministratorsOf(organisation.Number, clock.GetUtcNow(), cancellation);

    public async Task<Outcome<string>> Handle(
        Organisation organisation,
        string? typed,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var email = WorkEmail.Parse(typed);
        if (!email.Ok)
            return Outcome<string>.Failed(email.Problems);
        if (await MembershipOf(organisation, email.Value, cancellation) is { } membership)
            await Appoint(organisation, membership, actor, cancellation);
        else
        {
            var invited = await inviting.InviteByMail(
                email.Value,
                organisation,
                asAdministrator: true,
                actor,
                cancellation
            );
            if (!invited.Ok)
                return Outcome<string>.Failed(invited.Problems);
        }
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? email.Value.Address
            : Problem.Of(Problems.ConcurrentChange);
    }

    private async Task<Membership?> MembershipOf(
        Organisation organisation,
        WorkEmail email,
        CancellationToken cancellation
    )
    {
        var normalized = email.Address.ToUpperInvariant();
        return await (
            from account in db.Users
            where account.NormalizedEmail == normalized
            join membership in db.Memberships on account.PersonId equals membership.PersonId
            where membership.Organisation == organisation.Number
            select membership
        ).FirstOrDefaultAsync(cancellation);
    }

    private async Task Appoint(
        Organisation organisation,
        Membership membership,
        Actor actor,
        CancellationToken cancellation
    )
    {
        // A second click changes nothing and tells nobody again.
        if (membership.IsAdministrator)
            return;
        var now = clock.GetUtcNow();
        membership.Administer(true);
        organisation.MembersChanged(now);
        db.Events.Add(
            Event.Of(
                EventType.AdministratorAppointed,
                actor,
                now,
                membership.PersonId.ToString(),
                organisation: organisation.Number
            )
        );
        await mail.To(
            [membership.PersonId],
            link => MembershipMails.Appointed(organisation.Name, link),
            cancellation
        );
    }
}
