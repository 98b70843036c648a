using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Rest.ApiCalls;

namespace Portvakt.SelfService.Tests.Features.Integrations.Api;

/// <summary>The second version's /key, and keys that are locked to a certificate.</summary>
public sealed class KeyTextTests(Servers servers)
{
    [Theory]
    [OnBoth("text/plain")]
    [OnBoth("text/plain; charset=utf-8")]
    [OnBoth("application/json")]
    public async Task A_jwk_is_added_to_those_that_are_there(DatabaseKind kind, string type)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var client = await machine.NewClient();
        (await Send(machine, client, JsonSerializer.Serialize(SentKey.Of("first")))).Is(
            HttpStatusCode.OK
        );

        var answer = await Send(
            machine,
            client,
            JsonSerializer.Serialize(SentKey.Of(SentKey.Another, "second")),
            type
        );

        Assert.Equal("second", answer.Is(HttpStatusCode.OK).Text("kid"));
        Assert.Equal(["first", "second"], (await Kids(machine, client)).Order());
        var stored = await machine.Get($"{client.Address()}/jwks/second");
        Assert.Equal(stored.Text, answer.Text);
    }

    [Theory]
    [OnBoth("PUBLIC KEY")]
    [OnBoth("RSA PUBLIC KEY")]
    public async Task A_pem_key_gets_its_thumbprint_for_a_kid(DatabaseKind kind, string label)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var client = await machine.NewClient();
        var pem =
            label == "PUBLIC KEY"
                ? Ground.Key.ExportSubjectPublicKeyInfoPem()
                : Ground.Key.ExportRSAPublicKeyPem();

        var answer = await Send(machine, client, pem);

        var key = answer.Is(HttpStatusCode.OK);
        Assert.Matches(@"\A[\w-]{43}\z", key.Text("kid"));
        Assert.Equal(SentKey.Of("x")["n"], key.Text("n"));
        Assert.Equal(("RS256", "sig"), (key.Text("alg"), key.Text("use")));
        Assert.False(key.TryGetProperty("x5c", out _));
    }

    [Theory, OnBoth]
    public async Task A_certificate_locks_its_key_and_ends_it(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var client = await machine.NewClient();
        using var certificate = Certificate(days: 100);

        var answer = await Send(machine, client, certificate.ExportCertificatePem());

        var key = answer.Is(HttpStatusCode.OK);
        Assert.Equal([Convert.ToBase64String(certificate.RawData)], key.Texts("x5c"));
        Assert.Equal(
            new DateTimeOffset(certificate.NotAfter).ToUnixTimeSeconds(),
            key.GetProperty("exp").GetInt64()
        );
    }

    [Theory, OnBoth]
    public async Task One_that_lives_longer_than_a_year_is_cut_there(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var client = await machine.NewClient();
        using var certificate = Certificate(days: 1000);

        var key = (await Send(machine, client, certificate.ExportCertificatePem())).Is(
            HttpStatusCode.OK
        );

        Assert.InRange(key.GetProperty("exp").GetInt64(), SentKey.In(365) - 300, SentKey.In(365));
    }

    [Theory, OnBoth]
    public async Task In_a_set_x5c_must_be_of_the_same_key_and_comes_back(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var client = await machine.NewClient();
        using var certificate = Certificate(days: 100);
        string[] x5c = [Convert.ToBase64String(certificate.RawData)];
        var address = $"{client.Address()}/jwks";

        var fitting = await machine.Post(address, SentKey.Set(SentKey.Of("k1", ("x5c", x5c))));
        var foreign = await machine.Post(
            address,
            SentKey.Set(SentKey.Of(SentKey.Another, "k2", ("x5c", x5c)))
        );
        var same = await machine.Post(address, fitting.Text);

        var key = fitting.Is(HttpStatusCode.OK).GetProperty("keys")[0];
        Assert.Equal(x5c, key.Texts("x5c"));
        foreign.Is(HttpStatusCode.BadRequest);
        Assert.Equal("key-certificate-mismatch", foreign.Code);
        Assert.Equal(
            key.GetRawText(),
            same.Is(HttpStatusCode.OK).GetProperty("keys")[0].GetRawText()
        );
    }

    [Theory]
    [OnBoth("", "key-missing")]
    [OnBoth("hello", "key-unreadable")]
    [OnBoth("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----", "key-not-rsa")]
    [OnBoth("{\"kty\":\"RSA\"", "key-json")]
    public async Task What_is_no_key_is_refused(DatabaseKind kind, string text, string code)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var client = await machine.NewClient();

        var answer = await Send(machine, client, text);

        answer.Is(HttpStatusCode.BadRequest);
        Assert.Equal(code, answer.Code);
    }

    [Theory, OnBoth]
    public async Task It_takes_one_key_and_no_sixth(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var client = await machine.NewClient();
        object[] five = [.. Enumerable.Range(1, 5).Select(i => SentKey.Of($"k{i}"))];

        var two = await Send(machine, client, JsonSerializer.Serialize(five[..2]));
        (await machine.Post($"{client.Address()}/jwks", SentKey.Set(five))).Is(HttpStatusCode.OK);
        var sixth = await Send(machine, client, SentKey.Another.ExportSubjectPublicKeyInfoPem());

        two.Is(HttpStatusCode.BadRequest);
        Assert.Equal("list-too-long", two.Code);
        sixth.Is(HttpStatusCode.BadRequest);
        Assert.Equal("key-limit", sixth.Code);
    }

    private static X509Certificate2 Certificate(int days)
    {
        var now = TimeProvider.System.GetUtcNow();
        return new CertificateRequest(
            "CN=Of a test",
            Ground.Key,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        ).CreateSelfSigned(now.AddDays(-1), now.AddDays(days));
    }

    private static Task<MachineAnswer> Send(
        Machine machine,
        JsonElement client,
        string text,
        string type = "text/plain"
    )
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return machine.Post($"/api/v2/clients/{client.Id()}/key", content);
    }

    private static async Task<IEnumerable<string?>> Kids(Machine machine, JsonElement client) =>
        (await machine.Get($"{client.Address()}/jwks"))
            .Json.GetProperty("keys")
            .EnumerateArray()
            .Select(k => k.Text("kid"));
}
