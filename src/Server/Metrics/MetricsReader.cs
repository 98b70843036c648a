using Microsoft.EntityFrameworkCore;
using Portvakt.Store;
using Portvakt.Store.Notices;

namespace Portvakt.Server.Metrics;

/// <summary>What an operator's own alarms look at: keys that run out, what waits to be sent, and jobs.</summary>
internal sealed class MetricsReader(StoreConnection store, TimeProvider clock)
{
    private const string Days = "portvakt_key_days_left";
    private const string MailsWaiting = "portvakt_mails_waiting";
    private const string MailsSetAside = "portvakt_mails_set_aside";
    private const string CallsWaiting = "portvakt_webhook_calls_waiting";
    private const string CallsSetAside = "portvakt_webhook_calls_set_aside";
    private const string JobFailed = "portvakt_job_failed";
    private const string JobOverdue = "portvakt_job_overdue_seconds";

    /// <summary>A key that ended longer ago has been noticed, or is not missed.</summary>
    private static readonly TimeSpan Behind = TimeSpan.FromDays(30);

    private static readonly TimeSpan Ahead = TimeSpan.FromDays(10 * 365);

    public async Task<string> Read(CancellationToken cancellation)
    {
        await using var db = store.CreateDbContext();
        var now = clock.GetUtcNow();
        var text = new MetricsText();
        await Keys(text, db, now, cancellation);
        await Sending(text, db, cancellation);
        await Jobs(text, db, now, cancellation);
        return text.ToString();
    }

    private static async Task Keys(
        MetricsText text,
        PortvaktDb db,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        text.Gauge(Days, "Days until the last key of an integration expires.");
        var ends = await db.KeysEnding(new(now - Behind, now + Ahead, Owner: null), cancellation);
        foreach (var end in ends)
            if (end is { HasSuccessor: false, ClientId: { } client, Thing: { } key })
                text.Value(
                    Days,
                    (key.Ends - now).TotalDays,
                    ("environment", key.Place.Environment?.Value ?? ""),
                    ("organisation", key.Place.Owner.ToString()),
                    ("client_id", client),
                    ("kid", key.Name)
                );
    }

    private static async Task Sending(
        MetricsText text,
        PortvaktDb db,
        CancellationToken cancellation
    )
    {
        var mails = db.OutgoingMails.Where(m => m.Sent == null);
        var calls = db.OutgoingCalls.Where(c => c.Sent == null);
        text.Gauge(MailsWaiting, "Mails that wait to be sent.")
            .Value(MailsWaiting, await mails.CountAsync(m => m.SetAside == null, cancellation))
            .Gauge(MailsSetAside, "Mails that were given up.")
            .Value(MailsSetAside, await mails.CountAsync(m => m.SetAside != null, cancellation))
            .Gauge(CallsWaiting, "Webhook calls that wait to be sent.")
            .Value(CallsWaiting, await calls.CountAsync(c => c.SetAside == null, cancellation))
            .Gauge(CallsSetAside, "Webhook calls that were given up.")
            .Value(CallsSetAside, await calls.CountAsync(c => c.SetAside != null, cancellation));
    }

    private static async Task Jobs(
        MetricsText text,
        PortvaktDb db,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var runs = await db.JobRuns.AsNoTracking().OrderBy(r => r.Name).ToListAsync(cancellation);
        text.Gauge(JobFailed, "1 when the last run of a job that ended failed.");
        foreach (var run in runs)
            text.Value(JobFailed, run.Succeeded == false ? 1 : 0, ("job", run.Name));
        text.Gauge(JobOverdue, "Seconds since a job was due to run.");
        foreach (var run in runs)
            text.Value(JobOverdue, Math.Max(0, (now - run.Due).TotalSeconds), ("job", run.Name));
    }
}
