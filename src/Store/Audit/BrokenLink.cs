namespace Portvakt.Store.Audit;

/// <summary>Events that are not as they were sealed.</summary>
/// <param name="After">They come after this sequence,</param>
/// <param name="Last">and end with this one.</param>
/// <param name="SealedAt">When they still were as they should be.</param>
public sealed record BrokenLink(long After, long Last, DateTimeOffset SealedAt);
