using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Store;
using Portvakt.Store.Audit;
using Portvakt.Store.Jobs;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>
/// Reads the log on from where it stopped and writes a call for each webhook that hears of an event, in the same save as
/// how far it came: nothing is lost, and what is read twice is written once.
/// </summary>
internal sealed class FeedWebhooks(
    StoreConnection store,
    WebhookSources sources,
    TimeProvider clock
)
{
    /// <summary>The fact that holds the number of the last event that was read.</summary>
    public const string Position = "webhook-feed";

    private const int Part = 500;

    /// <summary>What came of it, in a few words.</summary>
    public async Task<string> Run(CancellationToken cancellation)
    {
        var (events, calls, more) = (0, 0, true);
        while (more)
        {
            await using var db = store.CreateDbContext();
            var (read, written) = await Next(db, cancellation);
            events += read;
            calls += written;
            more = read == Part;
        }
        return calls == 0 ? "" : JobResults.Say(JobResults.CallsWritten, calls, events);
    }

    private async Task<(int Read, int Written)> Next(PortvaktDb db, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var events = await db.ReadOn(Position, Part, now, cancellation);
        if (events.Count == 0)
            return (0, 0);
        var calls = await Calls(db, events, now, cancellation);
        db.OutgoingCalls.AddRange(calls);
        // Whoever was faster wrote the same; this node reads on from there.
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? (events.Count, calls.Count)
            : (0, 0);
    }

    private async Task<IReadOnlyList<OutgoingCall>> Calls(
        PortvaktDb db,
        IReadOnlyList<Event> events,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var told = events.Where(e => NoticeTopics.OfEvent(e.Type) is not null).ToList();
        if (told.Count == 0)
            return [];
        var points = await Points(db, told, cancellation);
        var calls = (
            from happened in told
            from point in points
            where Hears(point, happened)
            select OutgoingCall.Of(
                point,
                happened,
                id => WebhookBody.Of(id, happened, sources.Of(happened.Environment)),
                now
            )
        ).ToList();
        var ids = calls.Select(c => c.Id).ToList();
        var written = await db
            .OutgoingCalls.Where(c => ids.Contains(c.Id))
            .Select(c => c.Id)
            .ToListAsync(cancellation);
        return [.. calls.Where(c => !written.Contains(c.Id))];
    }

    private static async Task<IReadOnlyList<NotificationPoint>> Points(
        PortvaktDb db,
        IReadOnlyList<Event> events,
        CancellationToken cancellation
    )
    {
        var points = db.NotificationPoints.AsNoTracking().Confirmed();
        if (!events.Any(IsForAll))
        {
            var owners = events.Select(e => e.Organisation).OfType<OrganisationId>().Distinct();
            points = points.Where(p => owners.Contains(p.Owner));
        }
        return await points.ToListAsync(cancellation);
    }

    /// <summary>What happened before it was confirmed is not for it.</summary>
    private bool Hears(NotificationPoint point, Event told) =>
        told.At >= point.Confirmed
        && (point.Owner == told.Organisation || IsForAll(told))
        && sources.Reaches(point.Environment, told.Environment)
        && point.Hears(NoticeTopics.OfEvent(told.Type)!);

    /// <summary>What the service desk tells of the service is for everybody.</summary>
    private static bool IsForAll(Event told) =>
        NoticeTopics.OfEvent(told.Type) == NoticeTopics.Operations;
}
