using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Tests.Features.Integrations;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Rest.ApiCalls;

namespace Portvakt.SelfService.Tests.Features.Events;

/// <summary>
/// /events: what happened to an organisation's own clients and scopes. Servers of its own: a save that another test has
/// refused leaves a gap in PostgreSQL's numbers, behind which events wait for a minute.
/// </summary>
public sealed partial class EventFeedTests(Servers servers) : IClassFixture<Servers>
{
    private const string Feed = "/api/v1/events";
    private const string ReadScopes = "idporten:scopes.read";

    [Theory, OnBoth]
    public async Task An_event_is_a_cloud_event(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer(await server.NewOrganisation());
        var before = await Last(machine);
        var made = await machine.Post(Clients, Client());
        var client = made.Is(HttpStatusCode.OK);

        var events = (await machine.Get($"{Feed}?after={before}")).Is(HttpStatusCode.OK);

        var told = Assert.Single(events.EnumerateArray());
        Assert.Equal(
            [
                "specversion",
                "id",
                "source",
                "type",
                "subject",
                "time",
                "sequence",
                "datacontenttype",
                "data",
            ],
            told.Members()
        );
        Assert.Equal("1.0", told.Text("specversion"));
        Assert.True(Guid.TryParse(told.Text("id"), out _));
        Assert.Equal(
            server.Server.Installation.Landscape.Find("ver2")!.AdminApi,
            told.Text("source")
        );
        Assert.Equal(EventType.IntegrationCreated, told.Text("type"));
        Assert.Equal(client.Id(), told.Text("subject"));
        Assert.Equal(client.Text("created"), told.Text("time"));
        Assert.Matches(@"\A\d{19}\z", told.Text("sequence"));
        Assert.Equal("application/json", told.Text("datacontenttype"));
        var data = told.GetProperty("data");
        Assert.Equal(
            ["environment", "actor", "client_id", "via", "correlation_id", "after"],
            data.Members()
        );
        Assert.Equal("ver2", data.Text("environment"));
        Assert.Equal("client", data.Text("actor"));
        Assert.Equal(machine.ClientId, data.Text("client_id"));
        Assert.Equal("api", data.Text("via"));
        Assert.Equal(made.Headers["X-Correlation-Id"], data.Text("correlation_id"));
        Assert.Equal("A client", data.GetProperty("after").Text("name"));
    }

    [Theory, OnBoth]
    public async Task Following_the_cursor_meets_every_event_once_in_order(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer(await server.NewOrganisation());
        var start = await Last(machine);
        var client = await machine.NewClient();
        (await machine.Put($"{client.Address()}/jwks/k1", Ground.Jwk("k1"))).Is(HttpStatusCode.OK);
        (await machine.Put(client.Address(), Client(("client_name", "Newer")))).Is(
            HttpStatusCode.OK
        );
        (await machine.Delete($"{client.Address()}/jwks/k1")).Is(HttpStatusCode.OK);
        (await machine.Delete(client.Address())).Is(HttpStatusCode.OK);

        var met = new List<JsonElement>();
        for (var next = $"{Feed}?after={start}&page_size=2"; next.Length > 0; )
        {
            var answer = await machine.Get(next);
            met.AddRange(answer.Is(HttpStatusCode.OK).EnumerateArray());
            next = answer.Headers.TryGetValue("Link", out var link)
                ? NextPage().Match(link).Groups[1].Value
                : "";
        }

        Assert.Equal(
            [
                EventType.IntegrationCreated,
                EventType.KeyAdded,
                EventType.IntegrationChanged,
                EventType.KeyRemoved,
                EventType.IntegrationDeactivated,
            ],
            met.Select(e => e.Text("type"))
        );
        var sequences = met.Select(e => e.Text("sequence")!).ToList();
        Assert.Equal(sequences.Distinct().Order(StringComparer.Ordinal), sequences);
        var nothing = await machine.Get($"{Feed}?after={sequences[^1]}");
        Assert.Equal("[]", nothing.Is(HttpStatusCode.OK).GetRawText());
    }

    [Theory, OnBoth]
    public async Task Only_the_own_organisations_and_this_environments_are_told(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var organisation = await server.NewOrganisation();
        using var machine = await server.Writer(organisation);
        using var stranger = await server.Writer(await server.NewOrganisation());
        using var elsewhere = await Machine.Of(
            server,
            "ver1",
            organisation,
            ReadClients,
            WriteClients
        );
        var own = await machine.NewClient();
        await stranger.NewClient();
        await elsewhere.NewClient();

        var told = (await machine.Get(Feed)).Is(HttpStatusCode.OK);

        Assert.Equal(own.Id(), Assert.Single(told.EnumerateArray()).Text("subject"));
    }

    [Theory, OnBoth]
    public async Task A_scope_opens_its_own_kind_of_events_and_the_organisations(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var organisation = await server.NewOrganisation();
        using var clients = await Machine.Of(server, "ver2", organisation, ReadClients);
        using var scopes = await Machine.Of(server, "ver2", organisation, ReadScopes);
        using var supplier = await Machine.Of(server, "ver2", organisation, SupplyClients);
        await using (var db = server.Db())
        {
            var actor = new Actor
            {
                PersonId = Guid.NewGuid(),
                Organisation = NumberSchemes.Norwegian.Parse($"0192:{organisation}").Value,
            };
            var now = TimeProvider.System.GetUtcNow();
            foreach (
                var (type, environment) in new (string, string?)[]
                {
                    (EventType.KeyAdded, "ver2"),
                    (EventType.AccessGranted, "ver2"),
                    (EventType.TermsAccepted, null),
                    (EventType.PersonRegistered, null),
                    (EventType.ConsentGiven, "ver2"),
                }
            )
                db.Events.Add(Event.Of(type, actor, now, "subject", environment));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal([EventType.KeyAdded, EventType.TermsAccepted], await Types(clients));
        Assert.Equal([EventType.AccessGranted, EventType.TermsAccepted], await Types(scopes));
        var person = (await clients.Get(Feed)).Json[0].GetProperty("data");
        Assert.Equal(["environment", "actor", "via", "correlation_id"], person.Members());
        Assert.Equal(("person", "page"), (person.Text("actor"), person.Text("via")));
        (await supplier.Get(Feed)).Is(HttpStatusCode.Forbidden);
    }

    [Theory, OnBoth]
    public async Task The_feed_is_narrowed_to_a_client_with_its_keys_and_to_a_type(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer(await server.NewOrganisation());
        var (one, other) = (await machine.NewClient(), await machine.NewClient());
        foreach (var client in new[] { one, other })
            (await machine.Put($"{client.Address()}/jwks/k1", Ground.Jwk("k1"))).Is(
                HttpStatusCode.OK
            );

        var ofOne = await Told(machine, $"?subject={one.Id()}");
        var keys = await Told(machine, $"?type={EventType.KeyAdded}");
        var keyOfOne = await Told(machine, $"?type={EventType.KeyAdded}&subject={one.Id()}");
        var byKid = await Told(machine, "?subject=k1&page_size=1");
        var none = await Told(machine, "?type=finnes-ikke");
        var paged = await machine.Get($"{Feed}?subject=k1&page_size=1");

        Assert.Equal([EventType.IntegrationCreated, EventType.KeyAdded], Of(ofOne, "type"));
        Assert.Equal(["k1", "k1"], Of(keys, "subject"));
        var told = Assert.Single(keyOfOne);
        Assert.Equal(
            one.Id(),
            told.GetProperty("data").GetProperty("after").GetProperty("clientId").GetString()
        );
        Assert.Single(byKid);
        Assert.Empty(none);
        Assert.Contains("subject=k1", NextPage().Match(paged.Headers["Link"]).Groups[1].Value);
    }

    private static IEnumerable<string?> Of(IEnumerable<JsonElement> events, string name) =>
        events.Select(e => e.Text(name));

    private static async Task<List<JsonElement>> Told(Machine machine, string query) =>
        [.. (await machine.Get(Feed + query)).Is(HttpStatusCode.OK).EnumerateArray()];

    private static async Task<IEnumerable<string?>> Types(Machine machine) =>
        (await machine.Get(Feed))
            .Is(HttpStatusCode.OK)
            .EnumerateArray()
            .Select(e => e.Text("type"))
            .Order();

    private static async Task<string> Last(Machine machine) =>
        (await machine.Get($"{Feed}?page_size=1000"))
            .Is(HttpStatusCode.OK)
            .EnumerateArray()
            .Select(e => e.Text("sequence")!)
            .LastOrDefault("0");

    [GeneratedRegex("^<([^>]+)>; rel=\"next\"$")]
    private static partial Regex NextPage();
}
