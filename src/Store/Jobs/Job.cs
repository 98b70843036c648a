using Portvakt.Domain.Basics;

namespace Portvakt.Store.Jobs;

/// <summary>
/// Work that is done again and again, by one node at a time. It may be run at any moment and twice: what has been done is not
/// done again, and what was missed is caught up.
/// </summary>
/// <param name="Name">The same for good, in lower case with hyphens: rows and leases are called so.</param>
/// <param name="Title">What it does, for the operator.</param>
/// <param name="Every">How long after one run the next is due.</param>
/// <param name="Run">Does it, and tells as one of <see cref="JobResults"/> what came of it; empty when there was nothing to do.</param>
public sealed record Job(
    string Name,
    Text Title,
    TimeSpan Every,
    Func<CancellationToken, Task<string>> Run
)
{
    /// <summary>
    /// One that runs more often than this gets no row for each run: only for what it did, for a change of its state, and so
    /// often in any case.
    /// </summary>
    public static readonly TimeSpan Quick = TimeSpan.FromMinutes(1);
}
