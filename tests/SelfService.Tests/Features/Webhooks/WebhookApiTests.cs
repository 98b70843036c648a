using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Tests.Features.NotificationPoints;
using Portvakt.SelfService.Tests.Rest;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Webhooks;

/// <summary>The same for machines.</summary>
[Requirement("R16")]
public sealed class WebhookApiTests(Servers servers)
{
    private const string All = "/api/v1/webhooks";

    [Theory, OnBoth]
    public async Task A_machine_adds_one_tests_it_renews_its_secret_and_removes_it(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        await using var receiver = await FakePlatform.Start();
        using var machine = await server.Writer(await server.NewOrganisation());

        var added = await machine.Post(
            All,
            new { address = receiver.Address, topics = new[] { "accesses", "keys", "keys" } }
        );
        var one = $"{All}/{added.Is(HttpStatusCode.OK).Text("id")}";
        var again = await machine.Post(All, new { address = receiver.Address });
        var tested = await machine.Send(HttpMethod.Post, $"{one}/test");
        var listed = await machine.Get(All);
        var renewed = await machine.Send(HttpMethod.Post, $"{one}/secret");
        var stale = await machine.Send(
            HttpMethod.Delete,
            one,
            null,
            ("If-Match", added.Headers["ETag"])
        );
        var removed = await machine.Delete(one);

        Assert.StartsWith("whsec_", added.Json.Text("secret"), StringComparison.Ordinal);
        Assert.Equal(["keys", "accesses"], added.Json.Texts("topics"));
        Assert.Equal("webhook-exists", again.Code);
        Assert.Equal("""{"taken":true,"answer":"200"}""", tested.Text);
        Assert.Equal(1, receiver.Calls);
        var shown = Assert.Single(listed.Is(HttpStatusCode.OK).EnumerateArray());
        Assert.NotNull(shown.Text("confirmed"));
        Assert.Null(shown.Text("secret"));
        Assert.StartsWith("whsec_", renewed.Json.Text("secret"), StringComparison.Ordinal);
        Assert.NotEqual(added.Json.Text("secret"), renewed.Json.Text("secret"));
        Assert.Equal(HttpStatusCode.PreconditionFailed, stale.Status);
        removed.Is(HttpStatusCode.OK);
        Assert.Equal("[]", (await machine.Get(All)).Text);
        var written = await server.EventsOf(
            NumberSchemes.Norwegian.Parse(machine.Organisation).Value,
            "webhook."
        );
        Assert.Equal(
            [
                EventType.WebhookAdded,
                EventType.WebhookConfirmed,
                EventType.WebhookSecretRenewed,
                EventType.WebhookRemoved,
            ],
            written.Select(e => e.Type)
        );
    }

    [Theory, OnBoth]
    public async Task One_of_the_whole_organisation_is_changed_in_production_alone(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        await using var receiver = await FakePlatform.Start();
        var organisation = await server.NewOrganisation();
        using var test = await server.Writer(organisation);
        using var production = await server.WriterInProduction(organisation);
        var wish = new { address = receiver.Address, whole_organisation = true };
        var added = (await production.Post(All, wish)).Is(HttpStatusCode.OK);
        var one = $"{All}/{added.Text("id")}";

        MachineAnswer[] refused =
        [
            await test.Post(All, wish),
            await test.Send(HttpMethod.Post, $"{one}/test"),
            await test.Send(HttpMethod.Post, $"{one}/secret"),
            await test.Delete(one),
        ];

        Assert.All(
            refused,
            answer =>
            {
                Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
                Assert.Equal("whole-organisation-in-production", answer.Code);
            }
        );
        Assert.Equal(0, receiver.Calls);
        var seen = Assert.Single((await test.Get(All)).Is(HttpStatusCode.OK).EnumerateArray());
        Assert.True(seen.GetProperty("whole_organisation").GetBoolean());
        (await production.Send(HttpMethod.Post, $"{one}/test")).Is(HttpStatusCode.OK);
        (await production.Delete(one)).Is(HttpStatusCode.OK);
    }

    [Theory, OnBoth]
    public async Task One_environments_webhook_is_not_found_from_another(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        await using var receiver = await FakePlatform.Start();
        var organisation = await server.NewOrganisation();
        using var test = await server.Writer(organisation);
        using var production = await server.WriterInProduction(organisation);
        var added = await production.Post(All, new { address = receiver.Address });
        var one = $"{All}/{added.Is(HttpStatusCode.OK).Text("id")}";

        Assert.Equal("[]", (await test.Get(All)).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await test.Delete(one)).Status);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await test.Send(HttpMethod.Post, $"{one}/test")).Status
        );
        Assert.Equal(0, receiver.Calls);
    }

    [Theory]
    [InlineData("", "address: webhook-address-missing")]
    [InlineData("http://mottak.example/", "address: webhook-address-malformed")]
    [InlineData("https://169.254.169.254/latest", "address: webhook-address-inside")]
    public async Task An_address_that_may_not_be_called_is_refused_at_its_field(
        string address,
        string complaint
    )
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var machine = await server.Writer(await server.NewOrganisation());

        var refused = await machine.Post(All, new { address });
        var topic = await machine.Post(
            All,
            new { address = "https://127.0.0.1:9/", topics = new[] { "alt" } }
        );

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal(complaint, Assert.Single(refused.Complaints()));
        Assert.Equal("topics: word-unknown", Assert.Single(topic.Complaints()));
    }

    [Theory, OnBoth]
    public async Task An_address_is_measured_as_it_is_kept(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer(
            await (await servers.On(kind)).NewOrganisation()
        );

        // Each letter takes six characters once it is encoded.
        var refused = await machine.Post(
            All,
            new { address = "https://127.0.0.1:9/" + new string('å', 100) }
        );

        Assert.Equal("address: text-too-long", Assert.Single(refused.Complaints()));
    }

    [Theory, OnBoth]
    public async Task Testing_too_often_is_refused(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer(await server.NewOrganisation());
        var added = await machine.Post(All, new { address = "https://127.0.0.1:9/" });
        var test = $"{All}/{added.Is(HttpStatusCode.OK).Text("id")}/test";

        for (var time = 0; time < 5; time++)
            Assert.Equal(
                """{"taken":false,"answer":"unreachable"}""",
                (await machine.Send(HttpMethod.Post, test)).Text
            );
        var refused = await machine.Send(HttpMethod.Post, test);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Equal("webhook-tested-often", refused.Code);
    }
}
