using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Portvakt.Domain.Integrations;
using Portvakt.TestKit;
using Portvakt.TokenServer.Directory;

namespace Portvakt.TokenServer.Tests.Token;

[Requirement("R24")]
public class CertificateTests
{
    private static readonly TestAuthority Authority = CertificateClient.Authority;
    private static readonly byte[] Leaf = Authority.Issue(CertificateClient.Right);
    private static readonly DateTimeOffset Tomorrow = TimeProvider.System.GetUtcNow().AddDays(1);

    private static readonly Dictionary<string, Func<CertificateClient, TestGrant>> Wrongs = new()
    {
        ["a foreign issuer"] = client => client.Grant(Stranger()),
        ["an expired certificate"] = client =>
            client.Grant(Issue(CertificateClient.Right with { NotAfter = Tomorrow.AddDays(-2) })),
        ["an unknown policy"] = client =>
            client.Grant(Issue(CertificateClient.Right with { Policies = ["1.2.3"] })),
        ["bytes that are no certificate"] = client => client.Grant([0x30, 0x03, 1, 2, 3]),
        ["another organisation"] = client =>
            client.Grant(Issue(CertificateClient.Right with { Organisation = "889640782" })),
        ["a bare text"] = client =>
            client.Grant(Leaf).WithHeader("x5c", Convert.ToBase64String(Leaf)),
        ["six certificates"] = client => client.Grant(Leaf, Leaf, Leaf, Leaf, Leaf, Leaf),
        ["another key"] = client => client.Grant(Leaf) with { Key = RSA.Create(2048) },
        ["nothing"] = client => client.Grant().WithHeader("kid", null),
    };

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_client_without_keys_gets_a_token_by_its_organisations_certificate(
        TestDatabase database
    )
    {
        var certificates = Certificates();
        await using var world = await World.Start(database, certificates: certificates);
        var client = await CertificateClient.In(world);

        var token = await client.Token(client.Grant(Leaf));
        await client.Token(client.Grant(Leaf, Authority.Issuer, Authority.Root));

        Assert.Equal("CForESeal", token.GetPayloadValue<string>("client_amr"));
        Assert.Equal(
            "0192:991825827",
            token.GetPayloadValue<JsonElement>("consumer").GetProperty("ID").GetString()
        );
        Assert.Equal(1, certificates.Count);
    }

    [Theory]
    [OnEveryDatabase<Migrated>("a foreign issuer", "400 MP-120")]
    [OnEveryDatabase<Migrated>("an expired certificate", "400 MP-120")]
    [OnEveryDatabase<Migrated>("an unknown policy", "400 MP-120")]
    [OnEveryDatabase<Migrated>("bytes that are no certificate", "400 MP-120")]
    [OnEveryDatabase<Migrated>("another organisation", "400 MP-122")]
    [OnEveryDatabase<Migrated>("a bare text", "400 MP-123")]
    [OnEveryDatabase<Migrated>("six certificates", "400 MP-123")]
    [OnEveryDatabase<Migrated>("another key", "400 MP-124")]
    [OnEveryDatabase<Migrated>("nothing", "400 invalid_grant")]
    public async Task A_wrong_certificate_gets_the_documented_error(
        TestDatabase database,
        string wrong,
        string expected
    )
    {
        await using var world = await World.Start(database, certificates: Certificates());
        var client = await CertificateClient.In(world);

        Assert.Equal(expected, await client.Refusal(Wrongs[wrong](client)));
        await client.Token(client.Grant(Leaf));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_certificate_does_not_replace_the_kid_of_a_registered_key(
        TestDatabase database
    )
    {
        await using var world = await World.Start(database, certificates: Certificates());
        var client = await CertificateClient.In(world, lockedTo: Leaf);

        var body = await World.Json(await world.Ask(client.Grant(Leaf)));

        Assert.Contains(
            "The client requires pre-registered jwk and no key identifier (kid) provided",
            body.GetProperty("error_description").GetString()
        );
        var token = await client.Token(client.Grant());
        Assert.Equal("private_key_jwt", token.GetPayloadValue<string>("client_amr"));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task Where_the_environment_says_so_a_registered_certificate_does(
        TestDatabase database
    )
    {
        await using var world = await World.Start(
            database,
            profile => profile with { AcceptsRegisteredCertificates = true },
            certificates: Certificates()
        );
        var client = await CertificateClient.In(world, lockedTo: Leaf);

        await client.Token(client.Grant(Leaf));
        Assert.Equal(
            "400 invalid_grant",
            await client.Refusal(client.Grant(Issue(CertificateClient.Right)))
        );
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_certificate_that_is_called_back_is_refused_at_the_next_request(
        TestDatabase database
    )
    {
        var certificates = Certificates();
        await using var world = await World.Start(database, certificates: certificates);
        var signing = await CertificateClient.In(world);
        var locked = await CertificateClient.In(world, lockedTo: Leaf);
        await signing.Token(signing.Grant(Leaf));
        await locked.Token(locked.Grant());

        certificates.Use(new Revocations([Authority.Known(Tomorrow, Leaf)]));

        Assert.Equal("400 MP-120", await signing.Refusal(signing.Grant(Leaf)));
        Assert.Equal("400 MP-120", await locked.Refusal(locked.Grant()));
        await signing.Token(signing.Grant(Issue(CertificateClient.Right)));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task Without_a_usable_list_the_client_is_asked_to_wait(TestDatabase database)
    {
        var certificates = Certificates();
        certificates.Use(new Revocations([null]));
        await using var world = await World.Start(database, certificates: certificates);
        var client = await CertificateClient.In(world);
        var grant = client.Grant(Leaf);

        var answer = await world.Ask(grant);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Equal("503 temporarily_unavailable", await client.Refusal(grant));
        // The grant was not used up by our fault.
        certificates.Use(new Revocations([Authority.Known(Tomorrow)]));
        await client.Token(grant);
    }

    private static CertificateCache Certificates() => new(Authority.Trust());

    private static byte[] Issue(TestCertificate wanted) => Authority.Issue(wanted);

    private static byte[] Stranger() =>
        new TestAuthority("Stranger", Tomorrow.AddYears(-1), Tomorrow.AddYears(1)).Issue(
            CertificateClient.Right
        );
}
