using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Portvakt.Store.Tests;

public class StoredSecretTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task All_who_ask_at_once_get_the_same(TestDatabase database)
    {
        await using var store = database.Connect();
        var protection = new EphemeralDataProtectionProvider();
        byte made = 0;

        var secrets = await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(_ =>
                    StoredSecret.Ensure(
                        store,
                        "a-secret",
                        protection,
                        () => Task.FromResult(new[] { ++made }),
                        Stop
                    )
                )
        );

        var kept = Assert.Single(secrets.Select(s => s[0]).Distinct());
        Assert.InRange(kept, (byte)1, made);
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task It_does_not_lie_open(TestDatabase database)
    {
        await using var store = database.Connect();
        var secret = "0123456789abcdef"u8.ToArray();

        await StoredSecret.Ensure(
            store,
            "a-secret",
            new EphemeralDataProtectionProvider(),
            () => Task.FromResult(secret),
            Stop
        );

        await using var db = store.CreateDbContext();
        var fact = await db.Facts.SingleAsync(f => f.Name == "a-secret", Stop);
        var lies = Convert.FromBase64String(fact.Value);
        Assert.Equal(-1, lies.AsSpan().IndexOf(secret));
    }
}
