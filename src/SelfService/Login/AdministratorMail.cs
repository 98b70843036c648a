using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Store;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Login;

/// <summary>
/// Adds a mail to each administrator of an organisation to the next save, in the language of each. One that does not use the
/// self-service has nobody to write to.
/// </summary>
internal sealed class AdministratorMail(PortvaktDb db, PortalAddress portal, TimeProvider clock)
{
    /// <param name="path">Where its link leads.</param>
    /// <param name="write">The mail, given the whole address of the link.</param>
    /// <param name="delay">How long it waits, for a deed that can be undone.</param>
    /// <param name="about">What it tells of, so that it can be dropped while it waits.</param>
    /// <param name="also">Somebody else whom it concerns.</param>
    public async Task To(
        OrganisationId organisation,
        string path,
        Func<string, MailText> write,
        CancellationToken cancellation,
        Guid? also = null,
        TimeSpan delay = default,
        Guid? about = null
    )
    {
        var now = clock.GetUtcNow();
        var administrators = await db.AdministratorsOf(organisation, now, cancellation);
        var people = administrators.Select(a => a.Id);
        if (also is { } person)
            people = people.Append(person).Distinct();
        var readers = await db.ReadersOf([.. people], cancellation);
        var mail = write(portal.Value + path);
        foreach (var reader in readers)
            db.OutgoingMails.Add(mail.To(reader.Email, reader.Language, now, delay, about));
    }
}
