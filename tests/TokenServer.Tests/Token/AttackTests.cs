using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Portvakt.TokenServer.Tests.Token;

/// <summary>Grants that somebody made who should get no token.</summary>
public class AttackTests
{
    private const string None = """{"alg":"none","kid":"key-1"}""";
    private const string Symmetric = """{"alg":"HS256","kid":"key-1"}""";

    [Theory]
    [InlineData("an unsigned grant")]
    [InlineData("an unsigned grant with a signature")]
    [InlineData("the public key as a shared secret")]
    [InlineData("the public key's PEM as a shared secret")]
    [InlineData("a key in the header")]
    [InlineData("a key's address in the header")]
    [InlineData("a path as kid")]
    [InlineData("a statement as kid")]
    [InlineData("a list as kid")]
    [InlineData("the algorithm twice")]
    [InlineData("the issuer twice")]
    [InlineData("deep nesting")]
    [InlineData("an end beyond all time")]
    [InlineData("an end that is no number")]
    [InlineData("a beginning before all time")]
    [InlineData("a scope in look-alike letters")]
    [InlineData("a scope with a line break")]
    [InlineData("another's signature")]
    [InlineData("an empty signature")]
    [InlineData("a critical extension")]
    public async Task No_token_for(string attack)
    {
        await using var database = await TestDatabase.Create<Migrated>(
            Store.DatabaseKind.Sqlite,
            TestContext.Current.CancellationToken
        );
        await using var world = await World.Start(database);

        var answer = await world.Ask(Assertion(world.Grant(), attack));

        Assert.InRange((int)answer.StatusCode, 400, 403);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.ToString());
        var body = await World.Json(answer);
        Assert.False(body.TryGetProperty("access_token", out _));
        Assert.NotEmpty(body.GetProperty("error_description").GetString()!);
        Assert.Equal(HttpStatusCode.OK, (await world.Ask(world.Grant())).StatusCode);
    }

    private static string Assertion(TestGrant grant, string attack)
    {
        var claims = System.Text.Json.JsonSerializer.Serialize(grant.Claims);
        return attack switch
        {
            "an unsigned grant" => Unsigned(grant.Sign(None, claims), ""),
            "an unsigned grant with a signature" => grant.Sign(None, claims),
            "the public key as a shared secret" => Shared(
                claims,
                TestGrant.SharedKey.ExportSubjectPublicKeyInfo()
            ),
            "the public key's PEM as a shared secret" => Shared(
                claims,
                Encoding.ASCII.GetBytes(TestGrant.SharedKey.ExportSubjectPublicKeyInfoPem())
            ),
            "a key in the header" => Stranger(grant.WithHeader("jwk", PublicNumbers())),
            "a key's address in the header" => Stranger(
                grant.WithHeader("jku", "https://attacker.example/keys")
            ),
            "a path as kid" => grant.WithHeader("kid", "../../../../dev/null").Sign(),
            "a statement as kid" => grant.WithHeader("kid", "' or '1'='1").Sign(),
            "a list as kid" => grant.WithHeader("kid", new[] { "key-1" }).Sign(),
            "the algorithm twice" => grant.Sign(
                """{"alg":"none","alg":"RS256","kid":"key-1"}""",
                claims
            ),
            "the issuer twice" => grant.Sign(Header, claims.Replace("{", "{\"iss\":\"x\",")),
            "deep nesting" => grant.Sign(
                Header,
                claims[..^1] + ",\"authorization_details\":" + Nested(500) + "}"
            ),
            "an end beyond all time" => grant.With("exp", long.MaxValue).Sign(),
            "an end that is no number" => grant.With("exp", "2100-01-01").Sign(),
            "a beginning before all time" => grant.With("iat", long.MinValue).Sign(),
            "a scope in look-alike letters" => grant.With("scope", "dem\u043e:granted").Sign(),
            "a scope with a line break" => grant.With("scope", "demo:granted\r\nx: y").Sign(),
            "another's signature" => Stranger(grant),
            "an empty signature" => Unsigned(grant.Sign(), ""),
            "a critical extension" => grant.WithHeader("crit", new[] { "exp" }).Sign(),
            _ => throw new ArgumentOutOfRangeException(nameof(attack)),
        };
    }

    private const string Header = """{"alg":"RS256","kid":"key-1"}""";

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    private static string Unsigned(string signed, string signature) =>
        signed[..(signed.LastIndexOf('.') + 1)] + signature;

    private static string Shared(string claims, byte[] secret)
    {
        var input = $"{Encode(Symmetric)}.{Encode(claims)}";
        var code = HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(input));
        return $"{input}.{Base64Url.EncodeToString(code)}";
    }

    private static string Stranger(TestGrant grant)
    {
        using var own = RSA.Create(2048);
        return (grant with { Key = own }).Sign();
    }

    private static Dictionary<string, string> PublicNumbers()
    {
        var numbers = TestGrant.SharedKey.ExportParameters(false);
        return new()
        {
            ["kty"] = "RSA",
            ["n"] = Base64Url.EncodeToString(numbers.Modulus),
            ["e"] = Base64Url.EncodeToString(numbers.Exponent),
        };
    }

    private static string Encode(string text) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
