using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Ui;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Login;

/// <summary>
/// Notes in the log that somebody's way of signing in was changed, and tells its owner by mail, who may be another than
/// whoever changed it. Both go with the next save.
/// </summary>
public sealed class SecurityNotices(PortvaktDb db, PortalSettings settings, TimeProvider clock)
{
    /// <summary>Tells the account's own address.</summary>
    /// <param name="type">The event.</param>
    /// <param name="what">What happened, as a sentence for the mail.</param>
    public Task Add(
        Account account,
        string type,
        Text what,
        Actor actor,
        CancellationToken cancellation
    ) => AddFor(account.Email, account, type, what, actor, cancellation);

    /// <summary>Tells another address than the account's, such as the one that it had.</summary>
    /// <param name="address">Null for an account without one: the log alone is told.</param>
    public async Task AddFor(
        string? address,
        Account account,
        string type,
        Text what,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        db.Events.Add(
            Event.Of(
                type,
                actor with
                {
                    PersonId = account.PersonId,
                },
                now,
                account.PersonId.ToString()
            )
        );
        if (address is null)
            return;
        var person = await db.People.FirstAsync(p => p.Id == account.PersonId, cancellation);
        var at = Dates.DayAndTime(now, person.Language);
        var mail = new MailText(
            SecurityNoticeTexts.Subject,
            [
                what,
                Text.Same(SecurityNoticeTexts.When.In(person.Language, at)),
                SecurityNoticeTexts.NotYou.With(settings.ServiceDesk),
            ],
            SecurityNoticeTexts.Look,
            settings.Address + Links.Security
        );
        db.OutgoingMails.Add(mail.To(address, person.Language, now));
    }
}
