using System.Net;
using Portvakt.SelfService.Tests.Rest;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Integrations.Api;

/// <summary>Team and tags, which the original does not have.</summary>
public sealed class ClientLabelTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task Team_and_tags_are_sent_and_come_back_alone_and_in_lists(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer(await server.NewOrganisation());

        var created = await machine.NewClient(
            ("team", " Kart "),
            ("tags", new[] { "høyde", "prod", "Prod" })
        );
        var read = (await machine.Get(created.Address())).Is(HttpStatusCode.OK);
        var listed = (await machine.Get(ApiCalls.Clients)).Json.EnumerateArray();

        foreach (var client in new[] { created, read, listed.Single(c => c.Id() == created.Id()) })
        {
            Assert.Equal("Kart", client.Text("team"));
            Assert.Equal(["høyde", "prod"], client.Texts("tags"));
        }
    }

    [Theory, OnBoth]
    public async Task Left_out_they_stay_and_empty_they_go(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer(await server.NewOrganisation());
        var created = await machine.NewClient(("team", "Kart"), ("tags", new[] { "prod" }));

        var without = await machine.Put(created.Address(), ApiCalls.Client());
        var emptied = await machine.Put(
            created.Address(),
            ApiCalls.Client(("team", ""), ("tags", Array.Empty<string>()))
        );

        Assert.Equal("Kart", without.Is(HttpStatusCode.OK).Text("team"));
        Assert.Equal(["prod"], without.Json.Texts("tags"));
        Assert.DoesNotContain("team", emptied.Is(HttpStatusCode.OK).Members());
        Assert.DoesNotContain("tags", emptied.Json.Members());
    }

    [Fact]
    public async Task What_is_too_long_is_refused_at_its_member()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var machine = await server.Writer(await server.NewOrganisation());

        var refused = await machine.Post(
            ApiCalls.Clients,
            ApiCalls.Client(
                ("team", new string('x', 61)),
                ("tags", Enumerable.Range(0, 11).Select(n => $"tag-{n}"))
            )
        );

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal(["team: text-too-long", "tags: list-too-long"], refused.Complaints());
    }
}
