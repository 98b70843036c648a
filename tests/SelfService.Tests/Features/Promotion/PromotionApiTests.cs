using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Tests.Features.Integrations;
using Portvakt.SelfService.Tests.Features.NotificationPoints;
using Portvakt.SelfService.Tests.Rest;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Promotion;

/// <summary>The same for machines.</summary>
public sealed class PromotionApiTests(Servers servers)
{
    private const string Mercantile = "/api/v1/mercantile-data";
    private const string Points = "/api/v1/notification-points";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task What_is_owed_is_told_and_then_it_is_taken_over_and_given_a_new_key(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        var organisation = await server.NewOrganisation();
        using var test = await server.Writer(organisation);
        using var production = await server.WriterInProduction(organisation);
        var client = await test.NewClient(
            ("client_name", "Fagsystem"),
            ("team", "Kart"),
            ("scopes", new[] { Ground.Open })
        );
        var key = Ground.Jwk("k1");
        (await test.Put($"{client.Address()}/jwks/k1", key)).Is(HttpStatusCode.OK);
        var path = Path(client);

        var before = await production.Get(path);
        var refused = await production.Post(path, null);
        await MakeReady(server, production);
        var ready = await production.Get(path);
        var done = await production.Post(path, new { client_name = "Fagsystem i drift" });
        var made = done.Is(HttpStatusCode.OK);
        var there = await production.Get(made.Address());
        var old = await production.Put($"{made.Address()}/jwks/k1", key);
        var fresh = await production.Put(
            $"{made.Address()}/jwks/k2",
            Ground.Jwk("k2", System.Security.Cryptography.RSA.Create(2048))
        );
        var after = await production.Get(path);
        var again = await production.Post(path, null);

        Assert.Equal("mercantile-data-missing", Step(before, "mercantile-data").Text("code"));
        Assert.Equal("left", Step(before, "new-key").Text("state"));
        Assert.Equal("mercantile-data-missing", refused.Code);
        Assert.Equal("done", Step(ready, "mercantile-data").Text("state"));
        Assert.Equal("done", Step(ready, "notification-point").Text("state"));
        Assert.True(made.GetProperty("needs_key").GetBoolean());
        Assert.NotEqual(client.Id(), made.Id());
        Assert.Equal("Fagsystem i drift", there.Is(HttpStatusCode.OK).Text("client_name"));
        Assert.Equal("Kart", there.Json.Text("team"));
        Assert.Equal("key-of-twin", old.Code);
        fresh.Is(HttpStatusCode.OK);
        Assert.Equal(made.Id(), after.Json.Text("client_id_there"));
        Assert.Equal("twin-exists", again.Code);
        await using var db = server.Db();
        var made1 = made.Id();
        var written = await db.Events.SingleAsync(
            e => e.Subject == made1 && e.Type == EventType.IntegrationCreated,
            Stop
        );
        Assert.Equal(("prod", production.ClientId), (written.Environment, written.ClientId));
    }

    [Theory, OnBoth]
    public async Task A_scope_that_production_does_not_know_is_left_behind(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var organisation = await server.NewOrganisation();
        using var test = await server.Writer(organisation);
        using var production = await server.WriterInProduction(organisation);
        await MakeReady(server, production);
        var scope = await server.NewScope(granted: false);
        var client = await test.NewClient(("scopes", new[] { scope.Name.Value }));

        var compared = await production.Get(Path(client));
        var made = (await production.Post(Path(client), null)).Is(HttpStatusCode.OK);

        var told = Assert.Single(compared.Json.GetProperty("scopes").EnumerateArray());
        Assert.False(told.GetProperty("comes").GetBoolean());
        Assert.Equal("unknown", told.Text("standing"));
        Assert.Equal("left", Step(compared, "scopes-known").Text("state"));
        Assert.Empty(made.Texts("scopes"));
    }

    [Theory, OnBoth]
    public async Task A_sign_in_client_keeps_what_is_left_out_and_takes_what_is_sent(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        var organisation = await server.NewOrganisation();
        using var test = await server.Writer(organisation);
        using var production = await server.WriterInProduction(organisation);
        await MakeReady(server, production);
        var client = (
            await test.Post(
                ApiCalls.Clients,
                ApiCalls.SignInClient(
                    ("post_logout_redirect_uris", new[] { "https://app.example/out" }),
                    ("frontchannel_logout_uri", "https://app.example/all-out")
                )
            )
        ).Is(HttpStatusCode.OK);

        var wrong = await production.Post(Path(client), new { redirect_uris = new[] { "x" } });
        var made = await production.Post(
            Path(client),
            new
            {
                redirect_uris = new[] { "https://prod.example/back" },
                frontchannel_logout_uri = "",
            }
        );

        Assert.Equal(
            ["redirect_uris: address-malformed", "frontchannel_logout_uri: logout-elsewhere"],
            wrong.Complaints()
        );
        var there = await production.Get(made.Is(HttpStatusCode.OK).Address());
        Assert.Equal("A client", there.Json.Text("client_name"));
        Assert.Equal(["https://prod.example/back"], there.Json.Texts("redirect_uris"));
        Assert.Equal(["https://app.example/out"], there.Json.Texts("post_logout_redirect_uris"));
        Assert.Null(there.Json.Text("frontchannel_logout_uri"));
    }

    [Theory, OnBoth]
    public async Task What_changed_since_it_was_compared_is_refused(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var organisation = await server.NewOrganisation();
        using var test = await server.Writer(organisation);
        using var production = await server.WriterInProduction(organisation);
        await MakeReady(server, production);
        var client = await test.NewClient();
        var compared = await production.Get(Path(client));
        (await test.Put(client.Address(), ApiCalls.Client(("client_name", "Etter")))).Is(
            HttpStatusCode.OK
        );

        var late = await production.Send(
            HttpMethod.Post,
            Path(client),
            null,
            ("If-Match", compared.Headers["ETag"])
        );

        Assert.Equal(HttpStatusCode.PreconditionFailed, late.Status);
    }

    [Theory, OnBoth]
    public async Task It_is_asked_of_production_alone_and_not_by_others(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var test = await server.Writer(await server.NewOrganisation());
        using var other = await server.WriterInProduction(await server.NewOrganisation());
        var client = await test.NewClient();

        MachineAnswer[] answers =
        [
            await test.Get(Path(client)),
            await test.Post(Path(client), null),
            await other.Get(Path(client)),
            await other.Post(Path(client), null),
            await other.Get($"/api/v1/promotions/prod/{client.Id()}"),
            await other.Get($"/api/v1/promotions/tull/{client.Id()}"),
        ];

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.NotFound, answer.Status));
    }

    private static string Path(JsonElement client) => $"/api/v1/promotions/ver2/{client.Id()}";

    private static JsonElement Step(MachineAnswer answer, string step) =>
        answer
            .Is(HttpStatusCode.OK)
            .GetProperty("checklist")
            .EnumerateArray()
            .Single(s => s.Text("step") == step);

    private static async Task MakeReady(TestServer server, Machine production)
    {
        var address = PointGround.Address();
        (await production.Put(Mercantile, new { electronic_address = "991825827" })).Is(
            HttpStatusCode.OK
        );
        (await production.Post(Points, new { address })).Is(HttpStatusCode.OK);
        await server.Confirm(address);
    }
}
