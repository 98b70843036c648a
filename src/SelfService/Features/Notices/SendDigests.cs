using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Noticing;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Notices;

/// <summary>
/// Puts what waits for somebody into one mail a day. A mail and what it carries are one save, so that a round that was cut
/// short goes on where it stopped.
/// </summary>
internal sealed class SendDigests(
    PortvaktDb db,
    FindDigestItems find,
    DigestMail digest,
    NoticeSettings settings,
    TimeProvider clock
)
{
    /// <summary>Most things that one mail tells of in words; it counts the rest.</summary>
    public const int Most = 40;

    /// <summary>Gives how many mails were written. Before the hour of the day's notices there are none.</summary>
    public async Task<int> Handle(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (!settings.HasBegun(now))
            return 0;
        var recipients = await Waiting()
            .Select(r => r.Recipient)
            .Distinct()
            .Order()
            .ToListAsync(cancellation);
        var written = 0;
        foreach (var recipient in recipients)
            if (await Write(recipient, now, cancellation))
                written++;
        return written;
    }

    private IQueryable<NoticeReceipt> Waiting() =>
        db.NoticeReceipts.Where(r => r.DeliveryId == null && r.Channel == NoticeChannel.Email);

    private async Task<bool> Write(
        string recipient,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var once = string.Create(
            CultureInfo.InvariantCulture,
            $"digest:{NorwegianTime.Day(now):yyyy-MM-dd}:{recipient}"
        );
        // What came after today's mail waits for tomorrow's.
        if (await db.OutgoingMails.AnyAsync(m => m.Once == once, cancellation))
            return false;
        var own = Waiting().Where(r => r.Recipient == recipient);
        var receipts = await own.OrderBy(r => r.Id).ToListAsync(cancellation);
        var items = await find.Handle(own, Most, cancellation);
        var mail = digest
            .Write(items, receipts.Count - items.Count, now)
            .To(recipient, receipts[^1].Language, now, once: once);
        foreach (var receipt in receipts)
            receipt.GoBy(mail.Id);
        db.OutgoingMails.Add(mail);
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
        return true;
    }
}
