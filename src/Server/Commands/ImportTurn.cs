using Portvakt.Store;
using Portvakt.Store.Leases;
using Portvakt.Store.Register;

namespace Portvakt.Server.Commands;

/// <summary>Lets one import run at a time.</summary>
internal sealed class ImportTurn(StoreConnection store, TimeProvider clock)
{
    /// <summary>An import that was killed leaves its lease behind for half a minute; that is waited for. Null when another works on.</summary>
    public async Task<KeptLease?> Take(CancellationToken cancellation)
    {
        var leases = new LeaseOffice(store, clock);
        var begun = clock.GetTimestamp();
        var told = false;
        while (true)
        {
            var lease = await KeptLease.Take(
                leases,
                RegisterImporter.LeaseName,
                clock,
                cancellation
            );
            if (lease is not null || clock.GetElapsedTime(begun) > LeaseOffice.Term * 1.1)
                return lease;
            if (!told)
                await Console.Error.WriteLineAsync(
                    "Waiting for another import, or for what is left of one that was cut off."
                );
            told = true;
            await Task.Delay(TimeSpan.FromSeconds(1), clock, cancellation);
        }
    }
}
