using System.Collections.Concurrent;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;

namespace Portvakt.Server.Tests.Crashes;

/// <summary>What the portal said yes to, written down when the answer was there and not before.</summary>
internal sealed class AcceptedRegistrations
{
    private readonly ConcurrentBag<string> clients = [];
    private readonly ConcurrentDictionary<string, string> keys = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> removed = new(StringComparer.Ordinal);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>How many removals were accepted; each closes a whole registration.</summary>
    public int Removed => removed.Count;

    public void NoteClient(string client) => clients.Add(client);

    public void NoteKey(string kid, string client) => keys[kid] = client;

    /// <summary>From when a removal is sent until it is answered, nobody can say whether the key counts.</summary>
    public void BecomeUncertainOf(string kid) => keys.Remove(kid, out _);

    public void NoteRemoved(string kid, string client) => removed[kid] = client;

    /// <summary>Every one of them is in the database, with its event.</summary>
    public async Task AreStored(KilledServer site)
    {
        await using var store = site.Connect();
        await using var db = store.CreateDbContext();
        var found = await db
            .Integrations.Where(i => clients.Contains(i.ClientId))
            .AsNoTracking()
            .ToDictionaryAsync(i => i.ClientId, Stop);
        Assert.All(clients, client => Assert.NotEmpty(found[client].Scopes));
        Assert.All(keys, key => Assert.Contains(found[key.Value].Keys, k => k.Kid == key.Key));
        Assert.All(
            removed,
            key => Assert.DoesNotContain(found[key.Value].Keys, k => k.Kid == key.Key)
        );
        await Recorded(EventType.IntegrationCreated, clients);
        await Recorded(EventType.KeyAdded, keys.Keys);
        await Recorded(EventType.KeyRemoved, removed.Keys);

        async Task Recorded(string type, IEnumerable<string> subjects) =>
            Assert.Superset(
                subjects.ToHashSet(),
                await db
                    .Events.Where(e => e.Type == type)
                    .Select(e => e.Subject)
                    .ToHashSetAsync(Stop)
            );
    }

    /// <summary>Each key gives its client a token, and none that was removed does.</summary>
    public async Task HoldAtTheTokenServer(KilledServer site)
    {
        using var http = new HttpClient();
        foreach (var (kid, client) in keys)
            Assert.Equal(HttpStatusCode.OK, await Ask(http, site, client, kid));
        foreach (var (kid, client) in removed)
            Assert.Equal(HttpStatusCode.BadRequest, await Ask(http, site, client, kid));
    }

    private static async Task<HttpStatusCode> Ask(
        HttpClient http,
        KilledServer site,
        string client,
        string kid
    )
    {
        var now = TimeProvider.System.GetUtcNow();
        var grant = TestGrant.Valid(client, kid, site.Issuer, Registrar.Scope, now);
        return (await site.Ask(http, grant.Sign())).Status;
    }
}
