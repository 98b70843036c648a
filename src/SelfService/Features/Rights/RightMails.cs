using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Features.Rights;

/// <summary>
/// Tells people by mail that their rights have changed, if they have an account with an address. The mails go with the next
/// save.
/// </summary>
internal sealed class RightMails(PortvaktDb db, PortalSettings settings, TimeProvider clock)
{
    public Task Given(
        Guid person,
        OrganisationId organisation,
        InstalledEnvironment environment,
        IReadOnlyList<Right> rights,
        CancellationToken cancellation
    ) =>
        Tell(
            person,
            organisation,
            environment,
            RightTexts.MailGivenSubject,
            RightTexts.MailGiven,
            rights,
            cancellation
        );

    public Task Withdrawn(
        Guid person,
        OrganisationId organisation,
        InstalledEnvironment environment,
        IReadOnlyList<Right> rights,
        CancellationToken cancellation
    ) =>
        Tell(
            person,
            organisation,
            environment,
            RightTexts.MailWithdrawnSubject,
            RightTexts.MailWithdrawn,
            rights,
            cancellation
        );

    private async Task Tell(
        Guid personId,
        OrganisationId organisation,
        InstalledEnvironment environment,
        Text subject,
        Text sentence,
        IReadOnlyList<Right> rights,
        CancellationToken cancellation
    )
    {
        var readers = await db.ReadersOf([personId], cancellation);
        var names = await db.NamesOf([organisation], cancellation);
        var name = names.GetValueOrDefault(organisation, organisation.Grouped);
        var mail = new MailText(
            subject.With(name),
            [
                sentence.With(name, environment.Name),
                .. rights.Select(right => new Text("- {0}", "- {0}", "- {0}").With(right.Name())),
                RightTexts.MailWhy,
            ],
            RightTexts.MailLink,
            settings.Address + Links.Home
        );
        foreach (var reader in readers)
            db.OutgoingMails.Add(mail.To(reader.Email, reader.Language, clock.GetUtcNow()));
    }
}
