using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.TokenServer.Directory;
using Portvakt.TokenServer.Tests.Token;

namespace Portvakt.TokenServer.Tests.Errors;

/// <summary>Errors about enterprise certificates, for a client that has no registered key.</summary>
internal static class CertificateErrors
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();
    private static readonly TestAuthority Authority = CertificateClient.Authority;
    private static readonly TestAuthority Foreign = new("Prod", Now.AddYears(-1), Now.AddYears(1));
    private static readonly byte[] Good = Authority.Issue(CertificateClient.Right);
    private static readonly byte[] Revoked = Authority.Issue(CertificateClient.Right);

    private static readonly TestCertificate OutOfDate = CertificateClient.Right with
    {
        NotAfter = Now.AddHours(-1),
    };

    private static readonly TestCertificate OfAnother = CertificateClient.Right with
    {
        Organisation = Seeding.Provider.Value,
    };

    public static IReadOnlyList<ErrorRow> Rows { get; } =
    [
        Row(
            "MP-120",
            1,
            w => w.Ask(Signed(w, Foreign.Issue(CertificateClient.Right))),
            Problems.TokenCertificateUntrusted
        ),
        Row(
            "MP-120",
            2,
            w => w.Ask(Signed(w, Authority.Issue(OutOfDate))),
            Problems.TokenCertificateExpired
        ) with
        {
            Follow = AskWithKeyOfItsOwn,
        },
        Row("MP-120", 2, w => w.Ask(Signed(w, Revoked)), Problems.TokenCertificateRevoked),
        Row(
            "MP-120",
            3,
            w => w.Ask(Signed(w, Authority.Issuer, Good)),
            Problems.TokenCertificateInvalid
        ) with
        {
            Follow = w => w.Ask(Signed(w, Good, Authority.Issuer)),
        },
        Row("MP-122", 1, AskForAnother),
        Row("MP-122", 2, w => w.Ask(Signed(w, Authority.Issue(OfAnother)))),
        Row("MP-123", 1, w => w.Ask(WithHeader(w, Convert.ToBase64String(Good)))),
        Row("MP-123", 2, w => w.Ask(WithHeader(w, new[] { Pem(Good) }))),
        Row(Problems.TokenCertificateStatusUnknown, 3, w => w.Ask(Signed(w, Good))) with
        {
            Start = database => Start(database, new Revocations([null])),
            Follow = AskWithKeyOfItsOwn,
        },
    ];

    private static ErrorRow Row(
        string about,
        int cause,
        Func<World, Task<HttpResponseMessage>> meet,
        string? code = null
    ) =>
        new(about, cause, meet)
        {
            Code = code,
            Start = database =>
                Start(database, new Revocations([Authority.Known(Now.AddDays(1), Revoked)])),
            Follow = w => w.Ask(Signed(w, Good)),
        };

    private static async Task<World> Start(TestDatabase database, Revocations revocations)
    {
        var certificates = new CertificateCache(Authority.Trust());
        certificates.Use(revocations);
        var world = await World.Start(database, certificates: certificates);
        await world.Change(async db =>
        {
            var client = await db.Integrations.SingleAsync(TestContext.Current.CancellationToken);
            client.RemoveKey(Seeding.KeyId, Now);
        });
        return world;
    }

    private static TestGrant Signed(World world, params byte[][] chain) =>
        WithHeader(world, chain.Select(Convert.ToBase64String).ToArray());

    private static TestGrant WithHeader(World world, object x5c) =>
        world.Grant().WithHeader("kid", null).WithHeader("x5c", x5c);

    private static string Pem(byte[] der) =>
        $"-----BEGIN CERTIFICATE-----\n{Convert.ToBase64String(der)}\n-----END CERTIFICATE-----\n";

    /// <summary>Asks for the client of another organisation, which has no key either.</summary>
    private static async Task<HttpResponseMessage> AskForAnother(World world)
    {
        var other = await world.AddClientOf(Seeding.Provider, Seeding.Open);
        await world.Change(async db =>
        {
            var client = await db.Integrations.SingleAsync(
                i => i.ClientId == other,
                TestContext.Current.CancellationToken
            );
            client.RemoveKey(Seeding.KeyId, Now);
        });
        return await world.Ask(Signed(world, Good).With("iss", other));
    }

    private static async Task<HttpResponseMessage> AskWithKeyOfItsOwn(World world)
    {
        await world.AddKey("own");
        return await world.Ask(world.Grant().SignedWithSecond("own"));
    }
}
