using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Domain.Notices;

namespace Portvakt.Store.Tests.Outbox;

/// <summary>Writes mails into an outbox, each a moment after the one before, and reads them back.</summary>
internal sealed class Letters(StoreConnection store, FakeTimeProvider clock)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async Task<Guid> Write(string recipient, string subject, TimeSpan delay = default)
    {
        clock.Advance(TimeSpan.FromMilliseconds(1));
        var mail = OutgoingMail.To(recipient, subject, "t", "<p>t</p>", clock.GetUtcNow(), delay);
        await using var db = store.CreateDbContext();
        db.OutgoingMails.Add(mail);
        await db.SaveChangesAsync(Stop);
        return mail.Id;
    }

    public async Task Write(int count)
    {
        await using var db = store.CreateDbContext();
        for (var i = 0; i < count; i++)
        {
            clock.Advance(TimeSpan.FromMilliseconds(1));
            var now = clock.GetUtcNow();
            db.OutgoingMails.Add(
                OutgoingMail.To($"p{i}@fjelltake.example", $"{i}", "t", "<p>t</p>", now)
            );
        }
        await db.SaveChangesAsync(Stop);
    }

    public async Task<OutgoingMail> Read(Guid id)
    {
        await using var db = store.CreateDbContext();
        return await db.OutgoingMails.SingleAsync(mail => mail.Id == id, Stop);
    }

    public async Task<IReadOnlyList<OutgoingMail>> All()
    {
        await using var db = store.CreateDbContext();
        return await db.OutgoingMails.OrderBy(mail => mail.Id).ToListAsync(Stop);
    }
}
