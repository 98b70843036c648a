using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Passwords;

/// <summary>Sends a link to choose a new password. An address without an account gets the same page and no mail.</summary>
internal sealed class SendPasswordLink(
    PortvaktDb db,
    PortalSettings settings,
    MailLimit limit,
    TimeProvider clock
)
{
    public async Task<Outcome<WorkEmail>> Handle(
        string? address,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var email = WorkEmail.Parse(address);
        if (!email.Ok)
            return email;
        var normalized = email.Value.Address.ToUpperInvariant();
        if (!await limit.Allows(AttemptKind.PasswordMail, email.Value))
            return email;
        var exists = await db.Users.AnyAsync(u => u.NormalizedEmail == normalized, cancellation);
        var now = clock.GetUtcNow();
        var (link, secret) = OneTimeLink.Create(
            LinkPurpose.ResetPassword,
            email.Value.Address,
            name: "",
            actor.Language,
            now
        );
        // Written for an unknown address too, whose secret nobody gets: the answer takes as long either way.
        db.OneTimeLinks.Add(link);
        var mail = PasswordTexts.Mail(
            settings.Address + Links.WithSecret(Links.NewPassword, secret)
        );
        if (exists)
            db.OutgoingMails.Add(mail.To(email.Value.Address, actor.Language, now));
        await db.SaveChangesAsync(cancellation);
        return email;
    }
}
