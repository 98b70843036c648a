using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Noticing;
using Portvakt.Store;
using Portvakt.Store.Audit;

namespace Portvakt.SelfService.Features.Events;

/// <summary>
/// Follows the log, and mails what is critical to the notification points that want to hear of it: what happens in one round
/// in one mail to each. How far it has come is saved with the mails, so that nothing is told twice or left out.
/// </summary>
internal sealed class TellEvents(
    PortvaktDb db,
    ReadLog read,
    FindEventParties find,
    NoticeReaders readers,
    EventMail mail,
    TimeProvider clock
)
{
    /// <summary>What the store remembers the last told event by.</summary>
    private const string Position = "told-events";

    /// <summary>Events that are looked at in one round.</summary>
    private const int Bite = 500;

    /// <summary>Gives how many mails were written.</summary>
    public async Task<int> Handle(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var settled = await db.SettledUpTo(now, cancellation);
        var fact = await db.Facts.FirstOrDefaultAsync(f => f.Name == Position, cancellation);
        if (fact is null)
            return await Begin(settled, cancellation);
        var last = long.Parse(fact.Value, CultureInfo.InvariantCulture);
        var events = await db
            .Events.AsNoTracking()
            .Where(e => e.Sequence > last && e.Sequence <= settled)
            .OrderBy(e => e.Sequence)
            .Take(Bite)
            .ToListAsync(cancellation);
        if (events.Count == 0)
            return 0;
        fact.Value = events[^1].Sequence.ToString(CultureInfo.InvariantCulture);
        var written = await Write(
            events.Where(e => CriticalEvents.Types.Contains(e.Type)).ToList(),
            now,
            cancellation
        );
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
        return written;
    }

    /// <summary>What was there before anybody could listen is not told.</summary>
    private async Task<int> Begin(long settled, CancellationToken cancellation)
    {
        var newest = await db
            .Events.Where(e => e.Sequence <= settled)
            .MaxAsync(e => (long?)e.Sequence, cancellation);
        db.Facts.Add(
            new StoreFact
            {
                Name = Position,
                Value = (newest ?? 0).ToString(CultureInfo.InvariantCulture),
            }
        );
        await db.SaveChangesAsync(cancellation);
        return 0;
    }

    private async Task<int> Write(
        IReadOnlyList<Event> events,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        if (events.Count == 0)
            return 0;
        var told = new Dictionary<NoticeReader, List<(EventParty, LogRow)>>();
        var receipts = new Dictionary<NoticeReader, List<NoticeReceipt>>();
        var rows = (await read.Rows(events, cancellation))
            .Zip(events)
            .ToDictionary(pair => pair.Second.Sequence, pair => pair.First);
        foreach (var party in await find.Handle(events, cancellation))
        {
            var topic = NoticeTopics.OfEvent(party.Event.Type)!;
            var listening = NoticeTopics.IsSecurity(topic)
                ? await readers.For(party.Place, topic, true, cancellation)
                : await readers.Points(party.Place, topic, cancellation);
            if (listening.Count == 0)
                continue;
            var notice = Notice.OfEvent(
                $"event:{party.Event.Id:N}:{party.Place.Owner}",
                party.Place,
                topic,
                party.Event.Subject,
                now
            );
            db.Notices.Add(notice);
            foreach (var reader in listening)
            {
                Of(told, reader).Add((party, rows[party.Event.Sequence]));
                var receipt = NoticeReceipt.For(notice, reader, now);
                db.NoticeReceipts.Add(receipt);
                Of(receipts, reader).Add(receipt);
            }
        }
        foreach (var (reader, what) in told)
        {
            var outgoing = mail.Write(what)
                .To(
                    reader.Address,
                    reader.Language,
                    now,
                    once: $"events:{events[0].Id:N}:{reader.PointId}:{reader.Address}"
                );
            db.OutgoingMails.Add(outgoing);
            foreach (var receipt in receipts[reader])
                receipt.GoBy(outgoing.Id);
        }
        return told.Count;
    }

    private static List<T> Of<T>(Dictionary<NoticeReader, List<T>> lists, NoticeReader reader)
    {
        if (!lists.TryGetValue(reader, out var list))
            lists[reader] = list = [];
        return list;
    }
}
