using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Store;
using Portvakt.Store.Keys;

namespace Portvakt.TokenServer.Tests.Metadata;

/// <summary>GET /jwk.</summary>
[Requirement("R31")]
public class KeysTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_key_has_exactly_the_documented_members(TestDatabase database)
    {
        await using var world = await World.Start(database);

        var answer = await world.Http.GetAsync("/jwk", Stop);

        Assert.Equal("application/json", answer.Content.Headers.ContentType!.ToString());
        // A key is published a day before it signs; whoever keeps the list for less will know it in time.
        Assert.InRange(answer.Headers.CacheControl!.MaxAge!.Value, default, TimeSpan.FromHours(24));
        var body = await World.Json(answer);
        Assert.Equal(["keys"], body.EnumerateObject().Select(m => m.Name));
        var key = Assert.Single(body.GetProperty("keys").EnumerateArray());
        Assert.Equal(
            ["alg", "e", "kid", "kty", "n", "use", "x5c"],
            key.EnumerateObject().Select(m => m.Name).Order()
        );
        Assert.Equal("RS256", key.GetProperty("alg").GetString());
        Assert.Equal("AQAB", key.GetProperty("e").GetString());
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task The_kid_is_the_keys_thumbprint(TestDatabase database)
    {
        await using var world = await World.Start(database);

        var key = await NewestKey(world);

        // RFC 7638 section 3: the required members in the order of their names.
        var members =
            $$"""{"e":"{{key.GetProperty("e").GetString()}}","kty":"RSA","n":"{{key.GetProperty("n").GetString()}}"}""";
        Assert.Equal(
            Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(members))),
            key.GetProperty("kid").GetString()
        );
    }

    [Theory]
    [InlineData(2048)]
    [InlineData(3072)]
    [InlineData(4096)]
    public async Task An_environment_chooses_the_length_of_its_keys(int bits)
    {
        await using var database = await TestDatabase.Create<Migrated>(DatabaseKind.Sqlite, Stop);
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddMinutes(1));
        await using var world = await World.Start(database, clock: clock);
        var now = clock.GetUtcNow();
        var ver2 = new InstalledEnvironment(World.Ver2, EnvironmentKind.Test, world.Issuer, "")
        {
            Signing = new SigningPolicy { RsaBits = bits },
        };
        await new SigningKeyOffice(world.Store, pkcs8 => [.. pkcs8]).Rotate(
            ver2,
            now.AddSeconds(1),
            null,
            Actor.System(Via.Job, "test"),
            now,
            Stop
        );

        var key = await NewestKey(world);

        var modulus = Base64Url.DecodeFromChars(key.GetProperty("n").GetString());
        Assert.Equal(bits, modulus.Length * 8);
        clock.Advance(TimeSpan.FromSeconds(2));
        var grant = TestGrant.Valid(
            Seeding.ClientId,
            Seeding.KeyId,
            world.Issuer,
            Seeding.Granted,
            clock.GetUtcNow()
        );
        var token = (await World.Json(await world.Ask(grant))).GetProperty("access_token");
        Assert.Equal(bits, Base64Url.DecodeFromChars(token.GetString()!.Split('.')[2]).Length * 8);
    }

    private static async Task<JsonElement> NewestKey(World world) =>
        (await World.Json(await world.Http.GetAsync("/jwk", Stop))).GetProperty("keys")[0];
}
