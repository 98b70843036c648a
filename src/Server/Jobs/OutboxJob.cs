using Portvakt.Domain.Notices;
using Portvakt.Store;
using Portvakt.Store.Jobs;
using Portvakt.Store.Outbox;

namespace Portvakt.Server.Jobs;

/// <summary>Empties the outbox every second.</summary>
/// <param name="open">A line to the mail server; null when none is configured.</param>
internal sealed class OutboxJob(StoreConnection store, TimeProvider clock, Func<IMailLine>? open)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly OutboxWorker? worker = open is null
        ? null
        : new OutboxWorker(store, clock, open);

    public Job Job => new(JobTexts.OutboxName, JobTexts.Outbox, Interval, Run);

    private async Task<string> Run(CancellationToken cancellation)
    {
        if (worker is null)
            throw new JobFailed(JobResults.Say(JobResults.NoMailServer));
        var round = await worker.DeliverDue(cancellation);
        if (round.ServerFault is { } fault)
            throw new JobFailed(JobResults.Say(JobResults.MailServerDown, fault));
        return round == new OutboxRound()
            ? ""
            : JobResults.Say(JobResults.Mails, round.Sent, round.Later, round.SetAside);
    }
}
