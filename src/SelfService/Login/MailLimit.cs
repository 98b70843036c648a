using System.Globalization;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Login;

/// <summary>
/// How many mails anybody can have sent to an address by typing it. The links in those that were sent keep working,
/// so its owner loses nothing. Counted for addresses without an account as well: the same work, hence the same time.
/// </summary>
public sealed class MailLimit(PortvaktDb db, TimeProvider clock)
{
    /// <summary>Whether one more may be sent; counts it.</summary>
    public Task<bool> Allows(AttemptKind kind, WorkEmail email) =>
        db.Count(kind, Mailbox(email), clock.GetUtcNow());

    /// <summary>
    /// Whether a supplier may have its customers told once more today; counts it. They get mail without having agreed to
    /// anything, with words of the supplier's choice.
    /// </summary>
    public Task<bool> AllowsBySupplier(OrganisationId supplier)
    {
        var now = clock.GetUtcNow();
        // Named by the day, so that who registers a few each day is never stopped.
        return db.Count(
            AttemptKind.CustomerMail,
            string.Create(CultureInfo.InvariantCulture, $"{supplier} {NorwegianTime.Day(now):o}"),
            now
        );
    }

    // Many mail servers put name+anything in the mailbox of name.
    private static string Mailbox(WorkEmail email)
    {
        var local = email.Address[..email.Address.IndexOf('@')];
        return $"{local.Split('+')[0]}@{email.Domain}";
    }
}
