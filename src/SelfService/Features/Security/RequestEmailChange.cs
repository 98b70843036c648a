using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Security;

/// <summary>
/// Sends a link to the address that somebody wants for their account. One that has an account already is told so by mail,
/// and by nothing on the page.
/// </summary>
internal sealed class RequestEmailChange(
    PortvaktDb db,
    SecurityChange change,
    AddressRule rule,
    MailLimit limit,
    PortalSettings settings,
    TimeProvider clock
)
{
    public async Task<Outcome<WorkEmail>> Handle(
        SecurityProof proof,
        string? typed,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var email = WorkEmail.Parse(typed);
        if (!email.Ok)
            return email;
        var outcome = await change.Make(
            proof,
            EventType.EmailChangeRequested,
            EmailTexts.RequestedNotice,
            actor,
            account => Send(account, email.Value, actor, cancellation),
            cancellation
        );
        return outcome.Then<WorkEmail>(_ => email);
    }

    private async Task<Problem?> Send(
        Account account,
        WorkEmail email,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var normalized = email.Address.ToUpperInvariant();
        if (normalized == account.NormalizedEmail)
            return Problem.At("email", Problems.EmailUnchanged);
        if (await rule.Refusal(account, email, cancellation) is { } refusal)
            return refusal;
        if (!await limit.Allows(AttemptKind.EmailChangeMail, email))
            return Problem.At("email", Problems.MailsTooMany, email.Address);
        var now = clock.GetUtcNow();
        // The newest link is the one that counts.
        await db.CloseAccountLinks(account, now, cancellation);
        var (link, secret) = OneTimeLink.ChangeEmail(
            account.Id,
            email.Address,
            actor.Language,
            now
        );
        db.OneTimeLinks.Add(link);
        var taken = await db.Users.AnyAsync(a => a.NormalizedEmail == normalized, cancellation);
        var mail = taken
            ? EmailTexts.Taken(settings.Address + Links.Profile)
            : EmailTexts.Link(settings.Address + Links.WithSecret(Links.ConfirmEmail, secret));
        db.OutgoingMails.Add(mail.To(email.Address, actor.Language, now));
        return null;
    }
}
