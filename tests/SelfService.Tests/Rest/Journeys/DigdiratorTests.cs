using System.Net;
using Portvakt.SelfService.Tests.Features.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Rest.Journeys;

/// <summary>
/// What the operator digdirator does for an application of a Kubernetes cluster, call by call: it offers a scope, uses
/// those of others, registers a client with keys, comes by again and again, and at last takes it all away.
/// </summary>
[Requirement("R40")]
public sealed class DigdiratorTests(Servers servers)
{
    private const string Lynghei = "314685644";
    private const string OpenToAll = "jordbaer:enhet.read";

    [Theory, OnBoth]
    public async Task An_operator_that_speaks_to_the_original_is_served_from_birth_to_removal(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var machine = await Machine.Of(
            server,
            "ver2",
            ScopeCalls.Fjelltake,
            "idporten:dcr.write",
            "idporten:dcr.read",
            "idporten:scopes.write"
        );
        using var otherProvider = await server.Provider(ScopeCalls.Skattemake);
        var consumed = await otherProvider.NewName(("prefix", "skattemake"));
        await otherProvider.Grant(consumed, ScopeCalls.Fjelltake);
        var application = new DigdiratorApplication(machine, $"cluster:team:{Guid.NewGuid()}");

        await application.Start();
        Assert.Null(await application.FindClient());
        Assert.Null(await application.FindScope());

        await application.OfferScope();
        Assert.Empty(await application.Consumers());
        await application.Grant(ScopeCalls.Fossekall);
        await application.Grant(Lynghei);
        Assert.Equal([ScopeCalls.Fossekall, Lynghei], await application.Consumers());

        Assert.Contains(consumed, await application.Granted());
        Assert.Contains(OpenToAll, await application.OpenScopes());
        var client = await application.Register(consumed, OpenToAll);
        Assert.Empty(await application.Keys(client));
        await application.PostKeys(client);
        Assert.Equal(HttpStatusCode.OK, await application.FetchToken(client, server, consumed));

        // It comes by again and finds everything as it wants it.
        Assert.Equal(client, await application.FindClient());
        await application.Update(client, consumed, OpenToAll);
        await application.UpdateScope();
        Assert.Equal(["app-key"], await application.Keys(client));
        await application.PostOwnAnswer(client);

        await application.Revoke(Lynghei);
        Assert.Equal([ScopeCalls.Fossekall], await application.Consumers());
        await application.RemoveScope();
        await application.RemoveScope();
        await application.RemoveClient(client);
        await application.RemoveClient(client);
        Assert.Null(await application.FindClient());
        Assert.Equal(
            HttpStatusCode.BadRequest,
            await application.FetchToken(client, server, consumed)
        );

        // Deployed once more: the scope is there and only has to be woken.
        Assert.False(await application.FindScope());
        await application.UpdateScope();
        Assert.True(await application.FindScope());
        await application.Grant(Lynghei);
        Assert.Equal([ScopeCalls.Fossekall, Lynghei], await application.Consumers());
    }
}
