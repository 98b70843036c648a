using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Noticing;

/// <summary>
/// Tells an organisation what happened: its notification points that want to hear of it or, where there are none, its
/// administrators, each in their own language. What is added goes with the next save, so that nothing is told that did not
/// happen.
/// </summary>
internal sealed class Noticer(
    PortvaktDb db,
    NoticeReaders readers,
    PortalAddress portal,
    TimeProvider clock
)
{
    /// <param name="write">The mail, given the whole address of its link.</param>
    public async Task Tell(
        NewNotice what,
        Func<string, MailText> write,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var told = await readers.For(what.Place, what.Topic, what.ForAdministrators, cancellation);
        if (what.Also is { } person)
            told =
            [
                .. told.Concat(
                        (await db.ReadersOf([person], cancellation)).Select(r => new NoticeReader(
                            NoticeChannel.Email,
                            r.Email,
                            r.Language,
                            null
                        ))
                    )
                    .DistinctBy(reader => reader.Address),
            ];
        if (told.Count == 0)
            return;
        var notice = Notice.OfEvent(
            $"{what.Topic}:{what.About}:{Guid.NewGuid():N}",
            what.Place,
            what.Topic,
            what.Subject,
            now
        );
        db.Notices.Add(notice);
        var mail = write(portal.Value + what.Path);
        foreach (var reader in told)
        {
            var outgoing = mail.To(reader.Address, reader.Language, now, what.Delay, what.About);
            var receipt = NoticeReceipt.For(notice, reader, now);
            receipt.GoBy(outgoing.Id);
            db.OutgoingMails.Add(outgoing);
            db.NoticeReceipts.Add(receipt);
        }
    }

    /// <summary>Drops what waits to be told about something, since it is not so any more.</summary>
    public async Task Drop(Guid about, CancellationToken cancellation)
    {
        var waiting = await db
            .OutgoingMails.Where(m => m.About == about && m.Sent == null)
            .ToListAsync(cancellation);
        var ids = waiting.Select(m => (Guid?)m.Id).ToList();
        var receipts = await db
            .NoticeReceipts.Where(r => ids.Contains(r.DeliveryId))
            .ToListAsync(cancellation);
        var notices = receipts.Select(r => r.NoticeId).ToList();
        db.OutgoingMails.RemoveRange(waiting);
        db.NoticeReceipts.RemoveRange(receipts);
        db.Notices.RemoveRange(
            await db.Notices.Where(n => notices.Contains(n.Id)).ToListAsync(cancellation)
        );
    }
}
