using Portvakt.Store.Notices;

namespace Portvakt.SelfService.Noticing;

/// <summary>What ends of the installation's own, beside what is registered in it: what it signs with and whom it trusts.</summary>
public interface IOwnEnds
{
    /// <summary>Those that end after <paramref name="from"/>, up to and including <paramref name="until"/>.</summary>
    Task<IReadOnlyList<EndingThing>> Find(
        DateTimeOffset from,
        DateTimeOffset until,
        CancellationToken cancellation
    );
}
