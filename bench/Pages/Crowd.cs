using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Bench.Pages;

/// <summary>Clients of the demo's consumer, each with the scopes that it has access to and a key.</summary>
internal static class Crowd
{
    private static readonly EnvironmentName Environment = EnvironmentName.Of("ver2");

    /// <summary>Registers them, a context for each hundred.</summary>
    /// <returns>One client id.</returns>
    public static async Task<string> Register(string place, int count)
    {
        await using var store = place.Contains('=', StringComparison.Ordinal)
            ? StoreConnection.Postgres(place)
            : StoreConnection.Sqlite(place);
        await using var start = store.CreateDbContext();
        var owner = await start.Organisations.FirstAsync(o => o.Name.Contains("FOSSEKALL"));
        var scopes = await start
            .Scopes.Where(s =>
                start.Accesses.Any(a => a.ScopeId == s.Id && a.Consumer == owner.Number)
            )
            .Select(s => s.Name)
            .ToListAsync();
        var last = "";
        foreach (var chunk in Enumerable.Range(0, count).Chunk(100))
        {
            await using var db = store.CreateDbContext();
            foreach (var number in chunk)
            {
                var client = One(owner, scopes, number);
                db.Add(client);
                last = client.ClientId;
            }
            await db.SaveChangesAsync();
        }
        return last;
    }

    /// <summary>Every fiftieth has a key that runs out within a month.</summary>
    private static Integration One(Organisation owner, IReadOnlyList<ScopeName> scopes, int number)
    {
        var now = TimeProvider.System.GetUtcNow();
        var client = Integration.Create(
            Environment,
            owner.Number,
            new IntegrationProperties(
                IntegrationKind.Maskinporten,
                $"Klient {number}",
                "Made to be measured"
            ),
            scopes,
            now
        );
        var added = client.AddKey(
            PublicKeyMaterial.FromRsa(Numbers(), $"key-{number}").Value!,
            number % 50 == 0 ? now.AddDays(-340) : now
        );
        return added.Ok ? client : throw new InvalidOperationException("a key was refused");
    }

    /// <summary>The shape of a public key; to make ten thousand real ones takes a quarter of an hour.</summary>
    private static RSAParameters Numbers()
    {
        var modulus = RandomNumberGenerator.GetBytes(256);
        modulus[0] |= 0x80;
        modulus[^1] |= 1;
        return new RSAParameters { Modulus = modulus, Exponent = [1, 0, 1] };
    }
}
