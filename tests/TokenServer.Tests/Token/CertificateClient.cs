using System.Net;
using Microsoft.IdentityModel.JsonWebTokens;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Scopes;
using Portvakt.TestKit;

namespace Portvakt.TokenServer.Tests.Token;

/// <summary>A client of the seeded consumer whose certificate an authority of the test issued, from now on.</summary>
internal sealed class CertificateClient
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    public static readonly TestAuthority Authority = new("Test", Now.AddYears(-2), Now.AddYears(3));

    /// <summary>A certificate that is right in every respect but the revocation that a test may add.</summary>
    public static TestCertificate Right { get; } =
        new() { NotBefore = Now.AddDays(-1), NotAfter = Now.AddDays(30) };

    private CertificateClient(World world, string clientId)
    {
        World = world;
        ClientId = clientId;
    }

    public World World { get; }

    public string ClientId { get; }

    /// <summary>Registers it, with a key that is locked to a certificate when there is one.</summary>
    public static async Task<CertificateClient> In(World world, byte[]? lockedTo = null)
    {
        var client = Integration.Create(
            World.Ver2,
            Seeding.Consumer,
            new IntegrationProperties(IntegrationKind.Maskinporten, "certificate", "test"),
            [ScopeName.Of(Seeding.Granted)],
            Now
        );
        if (lockedTo is not null)
        {
            var key = PublicKeyMaterial.FromRsa(
                TestGrant.SharedKey.ExportParameters(false),
                Seeding.KeyId
            );
            Assert.True(client.AddKey(key.Value! with { Certificate = lockedTo }, Now).Ok);
        }
        await using var db = world.Store.CreateDbContext();
        db.Integrations.Add(client);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return new CertificateClient(world, client.ClientId);
    }

    /// <summary>A grant that the first of the certificates signs, or with none the registered key.</summary>
    public TestGrant Grant(params byte[][] chain)
    {
        var grant = World.Grant().With("iss", ClientId);
        return chain.Length == 0
            ? grant
            : grant
                .WithHeader("kid", null)
                .WithHeader("x5c", chain.Select(Convert.ToBase64String).ToArray());
    }

    /// <summary>The claims of the token that the grant gives.</summary>
    public async Task<JsonWebToken> Token(TestGrant grant)
    {
        var answer = await World.Ask(grant);
        var body = await World.Json(answer);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, body.ToString());
        return new JsonWebToken(body.GetProperty("access_token").GetString());
    }

    /// <summary>The code at the end of error_uri, with the status before it; for an error without code its name.</summary>
    public async Task<string> Refusal(TestGrant grant)
    {
        var answer = await World.Ask(grant);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.ToString());
        var body = await World.Json(answer);
        var name = body.TryGetProperty("error_uri", out var uri)
            ? uri.GetString()!.Split('/')[^1]
            : body.GetProperty("error").GetString();
        return $"{(int)answer.StatusCode} {name}";
    }
}
