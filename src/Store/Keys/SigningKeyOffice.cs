using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;

namespace Portvakt.Store.Keys;

/// <summary>Gives environments their signing keys: the first, and the next when one's time is over.</summary>
/// <param name="store">Where they lie.</param>
/// <param name="protect">Encrypts PKCS#8 for the store.</param>
public sealed class SigningKeyOffice(
    IDbContextFactory<PortvaktDb> store,
    Func<byte[], byte[]> protect
)
{
    /// <summary>
    /// Gives a key to each environment without one; all are asked for at once, since making one takes a tenth of a
    /// second or more. The first key signs at once: nobody has cached a key list before it.
    /// </summary>
    /// <param name="landscape">The environments.</param>
    /// <param name="keyAhead">A key with 2048 bits that is made meanwhile; for policies that fit it.</param>
    public async Task EnsureFirst(
        Landscape landscape,
        Func<Task<RSA>> keyAhead,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        await using var db = store.CreateDbContext();
        var present = await db
            .SigningKeys.Select(k => k.Environment)
            .Distinct()
            .ToListAsync(cancellation);
        var missing = landscape.Environments.Where(e => !present.Contains(e.Name)).ToList();
        var made = await Task.WhenAll(missing.Select(e => MakeFirst(e, keyAhead, now)));
        foreach (var key in made)
            Add(db, key, Actor.System(Via.Job, ""), now);
        if (made.Length > 0)
            await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Publishes a successor wherever one is due.</summary>
    /// <returns>The new keys.</returns>
    public async Task<IReadOnlyList<SigningKey>> RotateDue(
        Landscape landscape,
        Actor actor,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        List<SigningKey> published = [];
        foreach (var environment in landscape.Environments)
        {
            var keys = await List(environment.Name, cancellation);
            if (KeyRotation.Due(keys, environment.Signing, now) is { } signsFrom)
                published.Add(await Rotate(environment, signsFrom, null, actor, now, cancellation));
        }
        return published;
    }

    /// <summary>Publishes a successor that signs from a given instant on.</summary>
    /// <param name="environment">Whose.</param>
    /// <param name="signsFrom">When it takes over, on all nodes at once.</param>
    /// <param name="retireOthers">
    /// When the others are no longer listed; null for when their last token has expired, which is the rule.
    /// </param>
    public async Task<SigningKey> Rotate(
        InstalledEnvironment environment,
        DateTimeOffset signsFrom,
        DateTimeOffset? retireOthers,
        Actor actor,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        using var made = NewSigningKey.Make(environment, null, now);
        var key = made.Store(environment.Name, protect, signsFrom, now);
        await using var db = store.CreateDbContext();
        var others = await db
            .SigningKeys.Where(k => k.Environment == environment.Name)
            .ToListAsync(cancellation);
        var retires = retireOthers ?? KeyRotation.RetiresAt(signsFrom, IssuerProfile.LongestToken);
        foreach (var other in others)
            other.Retire(retires, now);
        Add(db, key, actor, now);
        await db.SaveChangesAsync(cancellation);
        return key.Public;
    }

    /// <summary>An environment's keys, those long retired too, in the order in which they sign.</summary>
    public async Task<IReadOnlyList<SigningKey>> List(
        EnvironmentName environment,
        CancellationToken cancellation
    )
    {
        await using var db = store.CreateDbContext();
        var keys = await db
            .SigningKeys.Where(k => k.Environment == environment)
            .OrderBy(k => k.Activates)
            .ToListAsync(cancellation);
        return keys.ConvertAll(k => k.Public);
    }

    private async Task<StoredSigningKey> MakeFirst(
        InstalledEnvironment environment,
        Func<Task<RSA>> keyAhead,
        DateTimeOffset now
    )
    {
        var fits =
            environment.Signing.Algorithm != SigningAlgorithm.ES256
            && environment.Signing.RsaBits == new SigningPolicy().RsaBits;
        using var key = NewSigningKey.Make(environment, fits ? await keyAhead() : null, now);
        return key.Store(environment.Name, protect, signsFrom: now, now);
    }

    private static void Add(PortvaktDb db, StoredSigningKey key, Actor actor, DateTimeOffset now)
    {
        db.SigningKeys.Add(key);
        db.Events.Add(
            Event.Of(EventType.SigningKeyCreated, actor, now, key.Kid, key.Environment.Value)
        );
    }
}
