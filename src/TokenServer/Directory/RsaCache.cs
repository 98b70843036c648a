using System.Collections.Concurrent;
using System.Security.Cryptography;
using Portvakt.Domain.Tokens;

namespace Portvakt.TokenServer.Directory;

/// <summary>
/// Keeps the key objects of the clients that were seen last: building one costs seven verifications and it weighs 4 KB,
/// so neither none nor all can be kept.
/// </summary>
internal sealed class RsaCache : ISignatures
{
    /// <summary>Most key objects at a time: about 16 MB.</summary>
    public const int Capacity = 4096;

    private const int EvictedAtOnce = Capacity / 8;

    private readonly ConcurrentDictionary<KeyFacts, Entry> entries = new(
        ReferenceEqualityComparer.Instance
    );
    private long clock;

    /// <summary>How many are kept now.</summary>
    public int Count => entries.Count;

    public bool Verify(
        KeyFacts key,
        GrantAlgorithm algorithm,
        ReadOnlySpan<byte> input,
        ReadOnlySpan<byte> signature
    )
    {
        if (!entries.TryGetValue(key, out var entry))
        {
            if (RsaSignatures.Import(key) is not { } rsa)
                return false;
            entry = entries.GetOrAdd(key, new Entry(rsa));
            if (entries.Count > Capacity)
                Evict();
        }
        entry.LastUse = Interlocked.Increment(ref clock);
        return RsaSignatures.Verify(entry.Rsa, algorithm, input, signature);
    }

    private void Evict()
    {
        lock (entries)
        {
            if (entries.Count <= Capacity)
                return;
            // A request may be verifying with it right now, so it is left to the finalizer instead of being disposed.
            foreach (var old in entries.OrderBy(e => e.Value.LastUse).Take(EvictedAtOnce))
                entries.TryRemove(old);
        }
    }

    private sealed class Entry(RSA rsa)
    {
        public RSA Rsa { get; } = rsa;

        public long LastUse { get; set; }
    }
}
