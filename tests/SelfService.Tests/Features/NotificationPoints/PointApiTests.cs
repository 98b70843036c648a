using System.Net;
using Portvakt.SelfService.Tests.Rest;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.NotificationPoints;

/// <summary>The same for machines.</summary>
[Requirement("R16")]
public sealed class PointApiTests(Servers servers)
{
    private const string Points = "/notification-points";
    private const string All = "/api/v1" + Points;

    [Theory, OnBoth]
    public async Task A_machine_adds_one_that_a_human_confirms_and_removes_it(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer(await server.NewOrganisation());
        var client = await machine.NewClient();
        var list = client.Address() + Points;
        var address = PointGround.Address();

        var added = await machine.Post(list, new { address, topics = new[] { "keys" } });
        var again = await machine.Post(list, new { address });
        await server.Confirm(address);
        var listed = await machine.Get(list);
        var stale = await machine.Send(
            HttpMethod.Delete,
            $"{list}/{added.Json.Text("id")}",
            null,
            ("If-Match", added.Headers["ETag"])
        );
        var removed = await machine.Delete($"{list}/{added.Json.Text("id")}");

        Assert.Equal(["keys", "security"], added.Is(HttpStatusCode.OK).Texts("topics"));
        Assert.Null(added.Json.Text("confirmed"));
        Assert.Equal("address: notification-point-exists", Assert.Single(again.Complaints()));
        var one = Assert.Single(listed.Is(HttpStatusCode.OK).EnumerateArray());
        Assert.NotNull(one.Text("confirmed"));
        Assert.Equal(HttpStatusCode.PreconditionFailed, stale.Status);
        removed.Is(HttpStatusCode.OK);
        Assert.Equal("[]", (await machine.Get(list)).Text);
        Assert.Equal("[]", (await machine.Get(All)).Text);
    }

    [Theory, OnBoth]
    public async Task A_header_in_the_address_and_an_unknown_topic_are_refused_at_their_fields(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var machine = await server.WriterInProduction(await server.NewOrganisation());

        var answer = await machine.Post(
            All,
            new
            {
                address = "a@b.example\r\nBcc: c@d.example",
                language = "fi",
                topics = new[] { "alt" },
            }
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(
            ["address: email-malformed", "language: word-unknown", "topics: word-unknown"],
            answer.Complaints()
        );
    }

    [Theory, OnBoth]
    public async Task What_production_relies_on_is_not_changed_from_a_test_environment(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        var organisation = await server.NewOrganisation();
        using var test = await server.Writer(organisation);
        using var production = await server.WriterInProduction(organisation);
        var address = PointGround.Address();
        var added = (await production.Post(All, new { address })).Is(HttpStatusCode.OK);

        var another = await test.Post(All, new { address = PointGround.Address() });
        var removed = await test.Delete($"{All}/{added.Text("id")}");
        var invoiced = await test.Put(
            "/api/v1/mercantile-data",
            new { electronic_address = "991825827" }
        );

        Assert.All(
            [another, removed, invoiced],
            refused =>
            {
                Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
                Assert.Contains("whole-organisation-in-production", refused.Text);
            }
        );
        Assert.Single((await test.Get(All)).Is(HttpStatusCode.OK).EnumerateArray());
    }

    [Theory, OnBoth]
    public async Task Webhooks_are_not_among_them(DatabaseKind kind)
    {
        await using var hook = await Webhooks.Hook.Make(servers, kind);
        using var machine = await hook.Server.WriterInProduction(hook.Owner.Value);

        var listed = await machine.Get(All);
        var removed = await machine.Delete($"{All}/{hook.Id}");

        Assert.Equal("[]", listed.Text);
        Assert.Equal(HttpStatusCode.NotFound, removed.Status);
        Assert.Equal(HttpStatusCode.OK, (await hook.Eva.Visitor.Get(hook.Page)).Status);
    }
}
