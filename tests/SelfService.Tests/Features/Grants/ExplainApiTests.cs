using System.Net;
using Portvakt.SelfService.Tests.Features.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Grants;

/// <summary>/explanations.</summary>
public sealed class ExplainApiTests(Servers servers)
{
    private const string Path = "/api/v1/explanations";

    [Theory, OnBoth]
    public async Task An_assertion_is_explained_as_on_the_page(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await anne.ClientWithKey("Ved API", Ground.Granted);
        using var machine = await Machine.Of(server, "ver2", "314308425", "idporten:dcr.read");
        var assertion = server.Grant(client, "fjelltake:finnes.ikke").Sign();

        var body = (await machine.Send(HttpMethod.Post, Path, new { assertion })).Is(
            HttpStatusCode.OK
        );

        Assert.Equal("refused", body.GetProperty("outcome").GetString());
        Assert.Equal("everything", body.GetProperty("view").GetString());
        Assert.Equal("MP-200", body.GetProperty("mp_code").GetString());
        Assert.Equal(Ground.ClientId(client), body.GetProperty("client_id").GetString());
        Assert.Equal($"{server.Portal}{client[1..]}/scopes", body.GetProperty("fix").GetString());
        var failed = body.GetProperty("checks")
            .EnumerateArray()
            .Single(c => c.GetProperty("state").GetString() == "failed");
        Assert.Equal("ScopesAreOnClient", failed.GetProperty("rule").GetString());
    }

    [Theory, OnBoth]
    public async Task A_text_that_is_too_long_to_look_through_is_refused(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await Machine.Of(server, "ver2", "314308425", "idporten:dcr.read");

        var refused = await machine.Send(
            HttpMethod.Post,
            Path,
            new { assertion = new string('x', 40_001) }
        );

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("text-too-long", refused.Code);
    }

    [Theory, OnBoth]
    public async Task A_trace_id_is_for_the_clients_owner_alone(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await anne.ClientWithKey("Spor ved API", Ground.Granted);
        var trace = await server.Refused(server.Grant(client, "fjelltake:finnes.ikke"));
        await anne.ExplainKept(trace);
        using var own = await Machine.Of(server, "ver2", "314308425", "idporten:dcr.read");
        using var other = await Machine.Of(server, "ver2", "312422328", "idporten:dcr.read");
        // Somebody who may read scopes but no clients.
        using var scopes = await Machine.Of(server, "ver2", "314308425", "idporten:scopes.read");

        var body = (await own.Send(HttpMethod.Get, $"{Path}?trace_id={trace}")).Is(
            HttpStatusCode.OK
        );
        var others = await other.Send(HttpMethod.Get, $"{Path}?trace_id={trace}");
        var scopesOnly = await scopes.Send(HttpMethod.Get, $"{Path}?trace_id={trace}");

        Assert.Equal("token-scope-not-on-client", body.GetProperty("code").GetString());
        Assert.True(body.TryGetProperty("refused_at", out _));
        Assert.Equal(HttpStatusCode.NotFound, others.Status);
        Assert.Equal("nothing-to-explain", others.Code);
        Assert.Equal(HttpStatusCode.NotFound, scopesOnly.Status);
    }

    [Fact]
    public async Task A_request_without_anything_to_explain_says_what_is_missing()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var machine = await Machine.Of(server, "ver2", "314308425", "idporten:dcr.read");

        var get = await machine.Send(HttpMethod.Get, Path);
        var post = await machine.Send(HttpMethod.Post, Path, new { assertion = " " });

        Assert.Equal("scope-name-needed", get.Code);
        Assert.Equal("nothing-recognised", post.Code);
    }
}
