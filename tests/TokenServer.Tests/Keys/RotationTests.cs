using System.Net.Http.Json;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;
using Portvakt.Store;
using Portvakt.Store.Keys;

namespace Portvakt.TokenServer.Tests.Keys;

public class RotationTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_new_key_is_listed_first_signs_later_and_the_old_stays_until_its_tokens_expired(
        TestDatabase database
    )
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddMinutes(1));
        await using var world = await World.Start(database, clock: clock);
        var first = (await Listed(world)).Single();
        var next = await Rotate(world, new SigningPolicy(), clock);

        Assert.Equal([next, first], await Listed(world));
        Assert.Equal(first, await SigningKid(world, clock));

        clock.Leap(TimeSpan.FromHours(24));
        Assert.Equal(next, await SigningKid(world, clock));
        Assert.Equal([next, first], await Listed(world));

        clock.Leap(TimeSpan.FromHours(24));
        Assert.Equal([next], await Listed(world));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task The_schedule_publishes_one_successor_and_all_nodes_switch_to_it_together(
        TestDatabase database
    )
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddMinutes(1));
        await using var one = await World.Start(database, clock: clock);
        await using var other = await World.Start(database, clock: clock, beside: one);
        var first = (await Listed(one)).Single();
        var policy = new SigningPolicy { RotateEvery = TimeSpan.FromDays(3) };

        clock.Leap(TimeSpan.FromDays(2) - TimeSpan.FromMinutes(10));
        Assert.Empty(await RotateDue(one, policy, clock));
        clock.Leap(TimeSpan.FromMinutes(10));
        var next = Assert.Single(await RotateDue(one, policy, clock));
        Assert.Empty(await RotateDue(other, policy, clock));
        var heard = await Wait.Until(
            async () =>
            {
                // Where nobody tells of changes, nodes look for them by the clock.
                clock.Leap(TimeSpan.FromSeconds(1));
                return (await Listed(other)).Contains(next.KeyId);
            },
            TimeSpan.FromSeconds(30),
            Stop
        );
        Assert.True(heard);

        clock.Leap(next.ActiveAt - TimeSpan.FromSeconds(1) - clock.GetUtcNow());
        Assert.Equal([first, first], await SigningKids(one, other, clock));
        clock.Leap(TimeSpan.FromSeconds(1));
        Assert.Equal([next.KeyId, next.KeyId], await SigningKids(one, other, clock));
        Assert.Equal(await Listed(one), await Listed(other));
    }

    [Theory]
    [InlineData(SigningAlgorithm.ES256)]
    [InlineData(SigningAlgorithm.PS256)]
    public async Task An_environment_may_sign_with(SigningAlgorithm algorithm)
    {
        await using var database = await TestDatabase.Create<Migrated>(DatabaseKind.Sqlite, Stop);
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddMinutes(1));
        await using var world = await World.Start(database, clock: clock);
        var kid = await Rotate(world, new SigningPolicy { Algorithm = algorithm }, clock);
        clock.Leap(TimeSpan.FromHours(24));

        var token = await Token(world, clock);

        Assert.Equal(kid, token.Kid);
        Assert.Equal(algorithm.ToString(), token.Alg);
        var keys = new JsonWebKeySet(await world.Http.GetStringAsync("jwk", Stop));
        var verified = await new JsonWebTokenHandler().ValidateTokenAsync(
            token,
            new TokenValidationParameters
            {
                ValidIssuer = world.Issuer,
                ValidateAudience = false,
                ValidateLifetime = false,
                IssuerSigningKeys = keys.GetSigningKeys(),
            }
        );
        Assert.True(verified.IsValid, verified.Exception?.Message);
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task The_listed_certificate_holds_the_listed_key(TestDatabase database)
    {
        await using var world = await World.Start(database);

        var body = await world.Http.GetFromJsonAsync<JsonElement>("jwk", Stop);

        var key = body.GetProperty("keys")[0];
        var der = key.GetProperty("x5c")[0].GetBytesFromBase64();
        using var certificate = X509CertificateLoader.LoadCertificate(der);
        var numbers = certificate.GetRSAPublicKey()!.ExportParameters(false);
        Assert.Equal(key.GetProperty("n").GetString(), Base64UrlEncoder.Encode(numbers.Modulus!));
        Assert.Equal(43, key.GetProperty("kid").GetString()!.Length);
        Assert.Equal("RSA", key.GetProperty("kty").GetString());
        Assert.Equal("sig", key.GetProperty("use").GetString());
    }

    /// <summary>What each node's job does every ten minutes.</summary>
    private static Task<IReadOnlyList<SigningKey>> RotateDue(
        World world,
        SigningPolicy policy,
        FakeTimeProvider clock
    ) =>
        new SigningKeyOffice(world.Store, pkcs8 => [.. pkcs8]).RotateDue(
            new Landscape([
                new(World.Ver2, EnvironmentKind.Test, world.Issuer, "") { Signing = policy },
            ]),
            Actor.System(Via.Job, "test"),
            clock.GetUtcNow(),
            Stop
        );

    private static async Task<string[]> SigningKids(
        World one,
        World other,
        FakeTimeProvider clock
    ) => [await SigningKid(one, clock), await SigningKid(other, clock)];

    private static async Task<string> Rotate(
        World world,
        SigningPolicy policy,
        FakeTimeProvider clock
    )
    {
        var ver2 = new InstalledEnvironment(World.Ver2, EnvironmentKind.Test, world.Issuer, "")
        {
            Signing = policy,
        };
        var now = clock.GetUtcNow();
        var key = await new SigningKeyOffice(world.Store, pkcs8 => [.. pkcs8]).Rotate(
            ver2,
            now + policy.PublishAhead,
            null,
            Actor.System(Via.Job, "test"),
            now,
            Stop
        );
        return key.KeyId;
    }

    private static async Task<IReadOnlyList<string>> Listed(World world)
    {
        var body = await world.Http.GetFromJsonAsync<JsonElement>("jwk", Stop);
        return
        [
            .. body.GetProperty("keys")
                .EnumerateArray()
                .Select(key => key.GetProperty("kid").GetString()!),
        ];
    }

    private static async Task<string> SigningKid(World world, FakeTimeProvider clock) =>
        (await Token(world, clock)).Kid;

    private static async Task<JsonWebToken> Token(World world, FakeTimeProvider clock)
    {
        var grant = TestGrant.Valid(
            Seeding.ClientId,
            Seeding.KeyId,
            world.Issuer,
            Seeding.Granted,
            clock.GetUtcNow()
        );
        var body = await World.Json(await world.Ask(grant));
        return new JsonWebToken(body.GetProperty("access_token").GetString());
    }
}
