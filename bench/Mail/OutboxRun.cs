using Portvakt.Domain.Notices;
using Portvakt.Outside.Mail;
using Portvakt.Store;
using Portvakt.Store.Outbox;

namespace Bench.Mail;

/// <summary>The product's own outbox: rows, claims, lines, marks.</summary>
internal sealed class OutboxRun(StoreConnection store, int port)
{
    private static readonly MailComposer Composer = new(Letter.From);

    /// <summary>Fills the outbox; not measured, since use cases do that.</summary>
    public async Task Write(int count)
    {
        await using var db = store.CreateDbContext();
        db.OutgoingMails.AddRange(
            Enumerable
                .Range(0, count)
                .Select(i =>
                    OutgoingMail.To(
                        Letter.Recipient(i),
                        Letter.Subject,
                        Letter.Text,
                        Letter.Html,
                        TimeProvider.System.GetUtcNow()
                    )
                )
        );
        await db.SaveChangesAsync();
    }

    public async Task Send(int count)
    {
        var settings = new SmtpSettings
        {
            Host = "127.0.0.1",
            Port = port,
            Security = "None",
            From = Letter.From,
        };
        var worker = new OutboxWorker(
            store,
            TimeProvider.System,
            () => new SmtpLine(settings, Composer)
        );
        var round = await worker.DeliverDue(CancellationToken.None);
        if (round != new OutboxRound(count))
            throw new InvalidOperationException($"{count} mails were to be sent: {round}");
    }
}
