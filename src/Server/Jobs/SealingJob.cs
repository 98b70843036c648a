using Portvakt.Store;
using Portvakt.Store.Audit;
using Portvakt.Store.Jobs;
using Portvakt.Store.Leases;

namespace Portvakt.Server.Jobs;

/// <summary>Seals every second what was recorded since, so that the log cannot be changed unseen.</summary>
internal sealed class SealingJob(StoreConnection store, LeaseOffice leases, TimeProvider clock)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly EventSealer sealer = new(store, leases, clock);

    public Job Job => new(JobTexts.SealingName, JobTexts.Sealing, Interval, Run);

    private async Task<string> Run(CancellationToken cancellation)
    {
        var events = await sealer.Seal(cancellation);
        return events == 0 ? "" : JobResults.Say(JobResults.Sealed, events);
    }
}
