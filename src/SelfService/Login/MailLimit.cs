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

    // Many mail servers put name+anything in the mailbox of name.
    private static string Mailbox(WorkEmail email)
    {
        var local = email.Address[..email.Address.IndexOf('@')];
        return $"{local.Split('+')[0]}@{email.Domain}";
    }
}
