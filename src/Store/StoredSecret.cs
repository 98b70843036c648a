using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Portvakt.Store;

/// <summary>A secret of the installation, made once and then the same for every process; it lies encrypted.</summary>
public static class StoredSecret
{
    /// <summary>
    /// The secret of that name. The first who asks makes it; of two at once, one wins and both get the winner's.
    /// </summary>
    /// <param name="name">The <see cref="StoreFact"/> that it lies in, and the purpose of its encryption.</param>
    /// <param name="make">Makes the bytes.</param>
    public static async Task<byte[]> Ensure(
        IDbContextFactory<PortvaktDb> store,
        string name,
        IDataProtectionProvider protection,
        Func<Task<byte[]>> make,
        CancellationToken cancellation
    )
    {
        var protector = protection.CreateProtector(name);
        if (await Find(store, name, cancellation) is { } stored)
            return protector.Unprotect(stored);
        var secret = await make();
        await using var db = store.CreateDbContext();
        db.Facts.Add(
            new StoreFact { Name = name, Value = Convert.ToBase64String(protector.Protect(secret)) }
        );
        if (await db.TrySave(cancellation) == SaveResult.Saved)
            return secret;
        return protector.Unprotect((await Find(store, name, cancellation))!);
    }

    private static async Task<byte[]?> Find(
        IDbContextFactory<PortvaktDb> store,
        string name,
        CancellationToken cancellation
    )
    {
        await using var db = store.CreateDbContext();
        var fact = await db.Facts.FirstOrDefaultAsync(f => f.Name == name, cancellation);
        return fact is null ? null : Convert.FromBase64String(fact.Value);
    }
}
