using System.Collections.Concurrent;

namespace Portvakt.TokenServer.Directory;

/// <summary>
/// Gives each name a number for the life of the process. A hundred thousand accesses then cost pairs of numbers instead
/// of pairs of texts.
/// </summary>
internal sealed class Numbers<TName>(IEqualityComparer<TName> comparer)
    where TName : notnull
{
    private readonly ConcurrentDictionary<TName, int> numbers = new(comparer);
    private int last;

    /// <summary>The name's number; a new one when it has none.</summary>
    public int Of(TName name) =>
        numbers.TryGetValue(name, out var number)
            ? number
            : numbers.GetOrAdd(name, _ => Interlocked.Increment(ref last));

    /// <summary>The name's number; 0 when it has none.</summary>
    public int Find(TName name) => numbers.GetValueOrDefault(name);
}
