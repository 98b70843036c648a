using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;

namespace Portvakt.Store.Keys;

/// <summary>
/// The public sides of the environments' signing keys, for those who check tokens without issuing any. They are read
/// again when a token names an unknown one, but not at every forged kid.
/// </summary>
public sealed class ListedKeys(IDbContextFactory<PortvaktDb> store, TimeProvider time)
{
    /// <summary>How soon an unknown kid may lead to the store again.</summary>
    private static readonly TimeSpan Soonest = TimeSpan.FromSeconds(1);

    /// <summary>How long a key may have been retired before that is noticed.</summary>
    private static readonly TimeSpan Latest = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<EnvironmentName, Known> known = new();

    /// <summary>Brings the environment's keys up to date as far as a token of <paramref name="keyId"/> needs them.</summary>
    /// <returns>Finds a key by its kid; null for one that the environment does not have.</returns>
    public async Task<Func<string, ITokenVerifier?>> For(
        EnvironmentName environment,
        string? keyId,
        CancellationToken cancellation
    )
    {
        var now = time.GetUtcNow();
        if (!known.TryGetValue(environment, out var keys) || keys.IsOld(keyId, now))
            known[environment] = keys = await Read(environment, now, cancellation);
        return id => keys.ById.GetValueOrDefault(id);
    }

    private async Task<Known> Read(
        EnvironmentName environment,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        await using var db = store.CreateDbContext();
        var stored = await db
            .SigningKeys.AsNoTracking()
            .Where(k => k.Environment == environment)
            .ToListAsync(cancellation);
        return new Known(
            now,
            stored.ToDictionary(
                k => k.Kid,
                k => (ITokenVerifier)new PublicKeyVerifier(k.Public),
                StringComparer.Ordinal
            )
        );
    }

    private sealed record Known(DateTimeOffset At, IReadOnlyDictionary<string, ITokenVerifier> ById)
    {
        public bool IsOld(string? keyId, DateTimeOffset now) =>
            now - At >= Latest
            || (now - At >= Soonest && keyId is not null && !ById.ContainsKey(keyId));
    }
}
