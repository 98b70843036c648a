namespace Portvakt.Store.Audit;

/// <summary>What came of checking the chain over the events.</summary>
/// <param name="Checked">How many events are as they were recorded.</param>
/// <param name="From">The first event that was checked; null when none was.</param>
/// <param name="SealedUpTo">When the last link was made; null when there is none.</param>
/// <param name="Unsealed">How many events came after it.</param>
/// <param name="Broken">The link that does not hold; null when all do.</param>
public sealed record ChainVerdict(
    long Checked,
    DateTimeOffset? From,
    DateTimeOffset? SealedUpTo,
    long Unsealed,
    BrokenLink? Broken
)
{
    public bool Holds => Broken is null;
}
