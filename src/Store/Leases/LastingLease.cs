namespace Portvakt.Store.Leases;

/// <summary>
/// A lease for work that is taken up every few seconds: kept in between, and written anew only when a third of its term is
/// over.
/// </summary>
public sealed class LastingLease(LeaseOffice office, string name, TimeProvider clock)
{
    private static readonly TimeSpan Enough = LeaseOffice.Term * 2 / 3;

    private DateTimeOffset until = DateTimeOffset.MinValue;

    /// <summary>The lease, renewed until it is disposed of and kept for its term after that; null when another holds it.</summary>
    public async Task<KeptLease?> Hold(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        // A clock that was set back must not make it last.
        if (until - now < Enough || until - now > LeaseOffice.Term)
        {
            until = DateTimeOffset.MinValue;
            if (!await office.TryHold(name, cancellation))
                return null;
            until = now + LeaseOffice.Term;
        }
        return KeptLease.GoOn(office, name, clock, cancellation);
    }

    /// <summary>Lets another node have it at once.</summary>
    public async Task GiveBack()
    {
        if (until == DateTimeOffset.MinValue)
            return;
        until = DateTimeOffset.MinValue;
        await office.GiveBack(name, CancellationToken.None);
    }
}
