using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Invitations;

/// <summary>Adds a mail to each of some people to the next save, in the language of each.</summary>
public sealed class MembershipMail(PortvaktDb db, PortalSettings settings, TimeProvider clock)
{
    /// <param name="write">The mail, given the address of the sign-in.</param>
    public async Task To(
        IReadOnlyCollection<Guid> people,
        Func<string, MailText> write,
        CancellationToken cancellation
    )
    {
        var readers = await db.ReadersOf(people, cancellation);
        var mail = write(settings.Address + Links.Profile);
        foreach (var reader in readers)
            db.OutgoingMails.Add(mail.To(reader.Email, reader.Language, clock.GetUtcNow()));
    }
}
