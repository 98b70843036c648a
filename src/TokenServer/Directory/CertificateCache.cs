using System.Collections.Concurrent;
using System.Security.Cryptography;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Tokens;

namespace Portvakt.TokenServer.Directory;

/// <summary>
/// Remembers the path of each enterprise certificate that one environment came to trust: finding it costs more than the
/// rest of the request. Life and revocation are asked at every use, and a full memory is forgotten whole. What was
/// refused is not remembered, so nobody can fill the memory with certificates of their own making.
/// </summary>
public sealed class CertificateCache(EnterpriseCertificateTrust trust) : ICertificates
{
    /// <summary>Most paths at a time: about 8 MB.</summary>
    public const int Capacity = 4096;

    private readonly ConcurrentDictionary<string, Entry> paths = new(StringComparer.Ordinal);
    private volatile Revocations revocations = Revocations.NotAsked;

    /// <summary>How many paths are remembered.</summary>
    public int Count => paths.Count;

    /// <summary>The lists that requests are judged by now.</summary>
    public Revocations Revocations => revocations;

    /// <summary>Replaces the revocation lists; the next request is judged by them.</summary>
    public void Use(Revocations newest) => revocations = newest;

    public CertificateVerdict Judge(IReadOnlyList<byte[]> chain, DateTimeOffset now)
    {
        var leaf = Convert.ToHexString(SHA256.HashData(chain[0]));
        if (paths.TryGetValue(leaf, out var known))
        {
            var remembered = Verdict(known, now);
            if (remembered.Fault == CertificateFault.None)
                return remembered;
            // Something above it may have ended or been called back while another path holds.
            paths.TryRemove(leaf, out _);
        }
        var (path, fault) = trust.FindPath(chain, now);
        if (path is null)
            return new CertificateVerdict(fault);
        var entry = new Entry(path, EnterpriseCertificates.KeyOf(path.Certificate));
        var verdict = Verdict(entry, now);
        return verdict.Fault == CertificateFault.None ? Verdict(Keep(leaf, entry), now) : verdict;
    }

    public CertificateFault CheckRegistered(CertificateFacts certificate, DateTimeOffset now) =>
        EnterpriseCertificates.CheckRegistered(certificate, revocations, now);

    private CertificateVerdict Verdict(Entry entry, DateTimeOffset now) =>
        EnterpriseCertificates.Verdict(entry.Path, entry.Key, revocations, now);

    private Entry Keep(string leaf, Entry entry)
    {
        // Finding them again is cheap enough that the few who reach the limit may all do it.
        if (paths.Count >= Capacity)
            paths.Clear();
        return paths.GetOrAdd(leaf, entry);
    }

    private sealed record Entry(EnterpriseCertificatePath Path, KeyFacts Key);
}
