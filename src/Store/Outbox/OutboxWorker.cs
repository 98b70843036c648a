using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Notices;
using Portvakt.Store.Leases;

namespace Portvakt.Store.Outbox;

/// <summary>
/// Delivers due mails, one node at a time. A mail is marked sent after it left: a crash in between sends it
/// twice with the same Message-ID rather than not at all.
/// </summary>
public sealed class OutboxWorker(
    IDbContextFactory<PortvaktDb> store,
    LeaseOffice leases,
    TimeProvider clock,
    Func<OutgoingMail, CancellationToken, Task> deliver
)
{
    private const int BatchSize = 50;

    /// <summary>Delivers what is due; gives how many mails were sent.</summary>
    public async Task<int> DeliverDue(CancellationToken cancellation)
    {
        if (!await leases.TryHold("outbox", cancellation))
            return 0;
        await using var db = store.CreateDbContext();
        var now = clock.GetUtcNow();
        var due = await db
            .OutgoingMails.Where(m => m.Sent == null && m.NotBefore <= now)
            .OrderBy(m => m.Id)
            .Take(BatchSize)
            .ToListAsync(cancellation);
        foreach (var mail in due)
            await Deliver(db, mail, cancellation);
        return due.Count(m => m.Sent is not null);
    }

    private async Task Deliver(PortvaktDb db, OutgoingMail mail, CancellationToken cancellation)
    {
        try
        {
            await deliver(mail, cancellation);
            mail.MarkSent(clock.GetUtcNow());
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Any fault of the mail server is this mail's alone; it is noted, shown and tried again later.
            mail.MarkFailed(e.Message, clock.GetUtcNow());
        }
        await db.SaveChangesAsync(cancellation);
    }
}
