namespace Portvakt.Store.Leases;

/// <summary>A lease that is renewed in the background for as long as some work takes, and given back after it.</summary>
public sealed class KeptLease : IAsyncDisposable
{
    /// <summary>A third of the term, so that one renewal may fail.</summary>
    private static readonly TimeSpan Interval = LeaseOffice.Term / 3;

    private readonly LeaseOffice office;
    private readonly string name;
    private readonly bool isGivenBack;
    private readonly CancellationTokenSource lost;
    private readonly CancellationTokenSource end = new();
    private readonly Task renewing;

    private KeptLease(
        LeaseOffice office,
        string name,
        bool isGivenBack,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        this.office = office;
        this.name = name;
        this.isGivenBack = isGivenBack;
        lost = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        renewing = Renew(clock);
    }

    /// <summary>Cancelled when the work must stop: it was told to, or another node has the lease.</summary>
    public CancellationToken Stop => lost.Token;

    /// <summary>The lease; null when another holds it.</summary>
    public static async Task<KeptLease?> Take(
        LeaseOffice office,
        string name,
        TimeProvider clock,
        CancellationToken cancellation
    ) =>
        await office.TryHold(name, cancellation)
            ? new KeptLease(office, name, isGivenBack: true, clock, cancellation)
            : null;

    /// <summary>A lease that the caller holds already, and goes on holding after the work.</summary>
    internal static KeptLease GoOn(
        LeaseOffice office,
        string name,
        TimeProvider clock,
        CancellationToken cancellation
    ) => new(office, name, isGivenBack: false, clock, cancellation);

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await renewing;
        if (isGivenBack)
            await office.GiveBack(name, CancellationToken.None);
        lost.Dispose();
        end.Dispose();
    }

    private async Task Renew(TimeProvider clock)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(end.Token))
            {
                if (await office.TryHold(name, end.Token))
                    continue;
                await lost.CancelAsync();
                return;
            }
        }
        catch (OperationCanceledException)
        {
            // The work is done.
        }
        catch (System.Data.Common.DbException)
        {
            // A database that cannot be reached fails the work as well, which says so.
            await lost.CancelAsync();
        }
    }
}
