using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Registrations;

/// <summary>
/// Sends a confirmation link to a work address whose domain we know. An address that has an account already
/// gets another mail, never another page: the page must not tell who is registered.
/// </summary>
internal sealed class StartRegistration(
    PortvaktDb db,
    PortalSettings settings,
    MailLimit limit,
    TimeProvider clock
)
{
    private const int LongestName = 100;

    public async Task<Outcome<WorkEmail>> Handle(
        StartRegistrationInput input,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var problems = new List<Problem>();
        var name = PlainText.Line(input.Name, "name", LongestName, Problems.PersonNameMissing);
        problems.AddRange(name.Problems);
        var email = WorkEmail.Parse(input.Email);
        problems.AddRange(email.Problems);
        if (email.Ok && (await db.EmailDomains.Owners(email.Value, cancellation)).Count == 0)
            problems.Add(
                PublicMailDomains.Contains(email.Value.Domain)
                    ? Problem.At("email", Problems.EmailDomainPublic, email.Value.Domain)
                    : Problem.At("email", Problems.EmailDomainUnknown, email.Value.Domain)
            );
        if (!name.Ok || !email.Ok || problems.Count > 0)
            return problems;
        if (await limit.Allows(AttemptKind.RegistrationMail, email.Value))
            await Mail(name.Value, email.Value, actor, cancellation);
        return email;
    }

    private async Task Mail(
        string name,
        WorkEmail email,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var normalized = email.Address.ToUpperInvariant();
        var exists = await db.Users.AnyAsync(u => u.NormalizedEmail == normalized, cancellation);
        // Both branches write a link and a mail, so that time tells no more than the page does; the secret of a
        // link for an address that has an account is sent to nobody.
        var (link, secret) = OneTimeLink.Create(
            LinkPurpose.ConfirmRegistration,
            email.Address,
            name,
            actor.Language,
            now
        );
        db.OneTimeLinks.Add(link);
        var mail = exists
            ? RegistrationMails.AlreadyRegistered(settings.Address + Links.Profile)
            : RegistrationMails.Confirm(settings.Address + Links.WithSecret(Links.Confirm, secret));
        db.OutgoingMails.Add(mail.To(email.Address, actor.Language, now));
        await db.SaveChangesAsync(cancellation);
    }
}
