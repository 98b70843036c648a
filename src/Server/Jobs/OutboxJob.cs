using Portvakt.Domain.Notices;
using Portvakt.Outside.Mail;
using Portvakt.Server.Settings;
using Portvakt.Store;
using Portvakt.Store.Leases;
using Portvakt.Store.Outbox;

namespace Portvakt.Server.Jobs;

/// <summary>Empties the outbox every second. Without a mail server, Trial keeps the mails for /dev/mail.</summary>
internal sealed class OutboxJob(
    StoreConnection store,
    Installation installation,
    TimeProvider clock,
    ILogger<OutboxJob> logger
) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (Delivery(installation) is not { } deliver)
        {
            logger.LogWarning(
                "No mail server is configured (Portvakt:Smtp): mails wait in the outbox"
            );
            return;
        }
        var worker = new OutboxWorker(store, new LeaseOffice(store, clock), clock, deliver);
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await worker.DeliverDue(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogWarning(e, "The outbox could not be read; the next round tries again");
            }
        }
    }

    private static Func<OutgoingMail, CancellationToken, Task>? Delivery(Installation installation)
    {
        if (installation.Settings.Smtp is { Host.Length: > 0 } smtp)
            return new SmtpMailer(smtp).Send;
        return installation.IsTrial ? (_, _) => Task.CompletedTask : null;
    }
}
