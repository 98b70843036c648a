using Microsoft.EntityFrameworkCore;

namespace Portvakt.Store.Accounts;

/// <summary>Links on their way to somebody's mailboxes.</summary>
public static class AccountLinks
{
    /// <summary>
    /// Closes with the next save the open links that would change an account's password or address: what was just chosen
    /// must not be undone by a mail that somebody else may read.
    /// </summary>
    public static async Task CloseAccountLinks(
        this PortvaktDb db,
        Account account,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var open = await db
            .OneTimeLinks.Where(l => l.Used == null)
            .Where(l =>
                (l.Purpose == LinkPurpose.ResetPassword && l.Email == account.Email)
                || (l.Purpose == LinkPurpose.ChangeEmail && l.AccountId == account.Id)
            )
            .ToListAsync(cancellation);
        open.ForEach(link => link.Use(now));
    }
}
