using Portvakt.Server.Settings;
using Portvakt.Store;
using Portvakt.Store.Jobs;
using Portvakt.Store.Leases;
using Portvakt.Store.Retention;

namespace Portvakt.Server.Jobs;

/// <summary>Deletes every ten minutes what is no longer kept, whichever faces the process runs.</summary>
internal sealed class RetentionJob(
    StoreConnection store,
    LeaseOffice leases,
    Installation installation,
    TimeProvider clock
)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    private readonly RetentionSweep sweep = new(store, leases, clock, installation.Retention);

    public Job Job => new(JobTexts.RetentionName, JobTexts.Retention, Interval, Run);

    private async Task<string> Run(CancellationToken cancellation)
    {
        var gone = await sweep.Run(cancellation);
        return JobResults.Join(
            gone.Select(what => JobResults.Say(JobResults.Deleted, what.Key, what.Value))
        );
    }
}
