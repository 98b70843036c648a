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
        var events = await db.ReadOn(Position, Bite, now, cancellation);
        if (events.Count == 0)
            return 0;
        var written = await Write(
            events.Where(e => CriticalEvents.Types.Contains(e.Type)).ToList(),
            now,
            cancellation
        );
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
        return written;
    }

    private async Task<int> Write(
        IReadOnlyList<Event> events,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        if (events.Count == 0)
            return 0;
        var told = new List<(NoticeReader Reader, EventParty Party, NoticeReceipt Receipt)>();
        var rows = (await read.Rows(events, cancellation))
            .Zip(events)
            .ToDictionary(pair => pair.Second.Sequence, pair => pair.First);
        var parties = await find.Handle(events, cancellation);
        var names = await db.NamesOf(
            [.. parties.Select(party => party.Actor).OfType<OrganisationId>().Distinct()],
            cancellation
        );
        LogRow Row(EventParty party) =>
            party.Actor is { } actor
                ? rows[party.Event.Sequence] with
                {
                    Who = names.GetValueOrDefault(actor, actor.Grouped),
                }
                : rows[party.Event.Sequence];
        foreach (var party in parties)
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
                var receipt = NoticeReceipt.For(notice, reader, now);
                db.NoticeReceipts.Add(receipt);
                told.Add((reader, party, receipt));
            }
        }
        var mails = told.GroupBy(one => one.Reader).ToList();
        foreach (var mailed in mails)
        {
            var reader = mailed.Key;
            var outgoing = mail.Write([.. mailed.Select(one => (one.Party, Row(one.Party)))])
                .To(
                    reader.Address,
                    reader.Language,
                    now,
                    once: $"events:{events[0].Id:N}:{reader.PointId}:{reader.Address}"
                );
            db.OutgoingMails.Add(outgoing);
            foreach (var (_, _, receipt) in mailed)
                receipt.GoBy(outgoing.Id);
        }
        return mails.Count;
    }
}
