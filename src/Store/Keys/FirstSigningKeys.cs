using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;

namespace Portvakt.Store.Keys;

/// <summary>Sees to it that every environment has a key to sign with.</summary>
public static class FirstSigningKeys
{
    /// <summary>
    /// Gives a key to each environment without one; all are asked for at once, since making one takes a tenth of a
    /// second or more. The first key signs at once: nobody has cached a key list before it.
    /// </summary>
    /// <param name="newKey">Makes an RSA key, which is disposed here.</param>
    /// <param name="protect">Encrypts PKCS#8 for the store.</param>
    public static async Task Ensure(
        IDbContextFactory<PortvaktDb> store,
        Landscape landscape,
        Func<Task<RSA>> newKey,
        Func<byte[], byte[]> protect,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        await using var db = store.CreateDbContext();
        var present = await db
            .SigningKeys.Select(k => k.Environment)
            .Distinct()
            .ToListAsync(cancellation);
        var missing = landscape.Environments.Select(e => e.Name).Except(present).ToList();
        var made = await Task.WhenAll(
            missing.Select(async name => Make(name, await newKey(), protect, now))
        );
        foreach (var key in made)
        {
            db.SigningKeys.Add(key);
            db.Events.Add(
                Event.Of(
                    EventType.SigningKeyCreated,
                    Actor.System(Via.Job, ""),
                    now,
                    key.Kid,
                    key.Environment.Value
                )
            );
        }
        if (made.Length > 0)
            await db.SaveChangesAsync(cancellation);
    }

    private static StoredSigningKey Make(
        EnvironmentName environment,
        RSA rsa,
        Func<byte[], byte[]> protect,
        DateTimeOffset now
    )
    {
        using var disposed = rsa;
        var numbers = rsa.ExportParameters(false);
        var pkcs8 = rsa.ExportPkcs8PrivateKey();
        try
        {
            return StoredSigningKey.Create(
                environment,
                PublicKeyMaterial.Thumbprint(numbers.Modulus!, numbers.Exponent!),
                "RS256",
                numbers.Modulus!,
                numbers.Exponent!,
                protect(pkcs8),
                activates: now,
                now
            );
        }
        finally
        {
            CryptographicOperations.ZeroMemory(pkcs8);
        }
    }
}
