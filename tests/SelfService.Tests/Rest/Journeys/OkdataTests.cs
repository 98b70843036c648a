using System.Net;
using System.Text.Json;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Rest.Journeys;

/// <summary>
/// What okdata-maskinporten-api does for the teams of a municipality, call by call: it signs with the municipality's
/// certificate and no key, fetches a token for one scope at a time, and keeps each client's keys by reading the set and
/// sending it back whole.
/// </summary>
[Requirement("R40")]
public sealed class OkdataTests(Servers servers)
{
    private const string Consumed = "fjelltake:kart/hoyde.read";

    [Theory, OnBoth]
    public async Task A_broker_that_speaks_to_the_original_is_served(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var broker = await OkdataBroker.Of(server);
        await broker.ReadIssuer();

        var client = await broker.Register("dig-team-app", Consumed);
        var id = client.Text("client_id")!;
        Assert.True(Guid.TryParse(id, out _));
        Assert.Equal(id, (await broker.Client(id)).Text("client_id"));

        Assert.Empty(await broker.Keys(id));
        var first = OkdataBroker.Key("okdata-1");
        await broker.Send(id, [first]);
        var second = OkdataBroker.Key("okdata-2");
        await broker.Send(id, [.. await broker.Keys(id), second]);
        Assert.Equal(["okdata-1", "okdata-2"], Kids(await broker.Keys(id)));
        Assert.Equal(HttpStatusCode.OK, await broker.TokenOf(id, "okdata-2", Consumed));

        await broker.Send(id, [.. (await broker.Keys(id)).Where(k => k.Text("kid") != "okdata-1")]);
        Assert.Equal(["okdata-2"], Kids(await broker.Keys(id)));
        Assert.Equal(HttpStatusCode.BadRequest, await broker.TokenOf(id, "okdata-1", Consumed));
        await broker.RemoveKeys(id);
        Assert.Empty(await broker.Keys(id));

        var changed = await broker.Change(id, "dig-team-app", "Another description");
        Assert.Equal("Another description", changed.Text("description"));
        Assert.Contains(id, await broker.Ids());
        await broker.Remove(id);
        Assert.DoesNotContain(id, await broker.Ids());
    }

    [Theory, OnBoth]
    public async Task What_is_wrong_comes_as_messages_that_it_can_pass_on(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var broker = await OkdataBroker.Of(server);
        using var other = await server.Writer();
        var foreign = (await other.NewClient()).Id();
        var own = (await broker.Register("dig-team-app", Consumed)).Text("client_id")!;

        // It takes either for "not mine".
        Assert.Equal(HttpStatusCode.NotFound, await broker.Refused($"/clients/{Guid.NewGuid()}"));
        Assert.Equal(HttpStatusCode.Forbidden, await broker.Refused($"/clients/{foreign}"));
        Assert.Equal(HttpStatusCode.Forbidden, await broker.Refused($"/clients/{foreign}/jwks"));
        Assert.Equal(
            HttpStatusCode.BadRequest,
            await broker.Refused($"/clients/{own}/jwks", new { keys = Array.Empty<object>() })
        );
        Assert.Equal(
            HttpStatusCode.BadRequest,
            await broker.Refused("/clients", new { integration_type = "maskinporten" })
        );
    }

    private static IEnumerable<string?> Kids(IEnumerable<JsonElement> keys) =>
        keys.Select(key => key.Text("kid"));
}
