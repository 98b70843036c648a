using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Invitations;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Members;

/// <summary>Invites somebody by e-mail address, of whatever domain, or takes an invitation back.</summary>
internal sealed class InviteMember(
    PortvaktDb db,
    Inviting inviting,
    MailLimit limit,
    TimeProvider clock
)
{
    public async Task<Outcome<Invitation>> Handle(
        string? typed,
        bool asAdministrator,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var email = WorkEmail.Parse(typed);
        if (!email.Ok)
            return Outcome<Invitation>.Failed(email.Problems);
        if (!await limit.Allows(AttemptKind.InvitationMail, email.Value))
            return Problem.At("email", Problems.MailsTooMany, email.Value.Address);
        var organisation = await db.Organisations.FirstAsync(
            o => o.Number == actor.Organisation,
            cancellation
        );
        var invited = await inviting.InviteByMail(
            email.Value,
            organisation,
            asAdministrator,
            actor,
            cancellation
        );
        if (!invited.Ok)
            return invited;
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? invited
            : Problem.Of(Problems.ConcurrentChange);
    }

    public async Task<Outcome<OneTimeLink>> Withdraw(
        Guid id,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var link = await db
            .OneTimeLinks.OpenInvitations(actor.Organisation!.Value, now)
            .FirstOrDefaultAsync(l => l.Id == id, cancellation);
        if (link is null)
            return Problem.Of(Problems.NotFound);
        link.Use(now);
        db.Events.Add(Event.Of(EventType.InvitationWithdrawn, actor, now, link.Id.ToString()));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? link
            : Problem.Of(Problems.ConcurrentChange);
    }
}
